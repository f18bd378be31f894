import { begun, moved, otherOf, senderOf, type Side } from '../model/sent';
import {
  isFields,
  isSame,
  SERVER_TIME,
  textIn,
  updated,
  withValueAt,
  type Fields,
  type Value,
} from '../model/value';
import { equals, isMadeId, numberOf } from './compare';
import { firstOf, type Refusal, type View } from './view';

const LONGEST = { body: 10_000, preview: 140, subject: 120 };
const PACE_MS = 60_000;

const fieldsIn = (fields: Fields, name: string): Fields => {
  const inner = fields[name];
  return isFields(inner) ? inner : {};
};

/** The side that somebody has in a conversation; null for everybody else. */
export function sideOf(conversation: Fields, uid: string): Side | null {
  if (conversation['portalUserId'] === uid) return 'portal';
  return conversation['staffId'] === uid ? 'staff' : null;
}

export const lastOf = (conversation: Fields): Fields => fieldsIn(conversation, 'lastMessage');

/** Whom a conversation is between, and about what; empty where it does not say so. */
const pairOf = (conversation: Fields) => ({
  chartId: textIn(conversation, 'chartId'),
  portalUserId: textIn(conversation, 'portalUserId'),
  staffId: textIn(conversation, 'staffId'),
});

/** "Who may write", condition by condition as the design lists them; between two people about a chart. */
function mayWrite(as: View, conversation: Fields): Refusal {
  const { chartId, portalUserId, staffId } = pairOf(conversation);
  const chart = as.read(`charts/${chartId}`);
  const location = textIn(chart, 'locationId');
  const isOnCareTeam = as.isOnCareTeam(staffId, chartId);
  return firstOf(
    [as.setting('enabled') === true, 'messaging-off: for the organization'],
    [as.setting('locations', location, 'enabled') === true, 'messaging-off: for the location of the chart'],
    [chart['status'] === 'open', 'chart-closed'],
    [as.isActive(portalUserId), 'portal-inactive'],
    [as.read(`members/${portalUserId}`)['canMessage'] === true, 'portal-permission'],
    [as.isConnected(portalUserId, chartId), 'not-connected'],
    [as.read(`staff/${staffId}`)['availableForPortalMessages'] === true, 'staff-unavailable'],
    [isOnCareTeam || as.setting('recipientPolicy') === 'selected-users', 'not-on-care-team'],
  );
}

/** What a conversation says of its chart and people, as the clinic has them. */
export function aboutOf(as: View, conversation: Fields): Fields {
  const pair = pairOf(conversation);
  const chart = as.read(`charts/${pair.chartId}`);
  const connection = as.read(`connections/${pair.chartId}_${pair.portalUserId}`);
  const card = as.read(`staff/${pair.staffId}`);
  return {
    ...pair,
    patientName: chart['patientName'] ?? null,
    chartLabel: chart['label'] ?? null,
    portalUserName: connection['displayName'] ?? null,
    relationship: connection['relationship'] ?? null,
    staffName: card['displayName'] ?? null,
    staffTitle: card['title'] ?? null,
  };
}

/** Whether a new conversation is begun as it must be, by the one who writes its first message. */
export function mayStart(id: string, conversation: Fields, side: Side, as: View): Refusal {
  const { subject } = conversation;
  const { id: message = null, preview = null } = lastOf(conversation);
  if (typeof subject !== 'string' || subject.length > LONGEST.subject)
    return 'a subject has at most 120 characters';
  const { continues = null } = conversation;
  const about = { ...aboutOf(as, conversation), subject, continues };
  return firstOf(
    [isMadeId(id), 'an id has 20 letters and digits'],
    mayWrite(as, conversation),
    [
      continues === null || isOwnAboutSame(as, continues, conversation),
      'one goes on from one’s own about the same chart',
    ],
    equals('what is begun', conversation, begun(about, { id: message, side, preview })),
  );
}

/** Whether this is the id of a conversation that the asker has as a portal user, about the chart of the new one. */
function isOwnAboutSame(as: View, id: Value, { chartId }: Fields): boolean {
  const former = typeof id === 'string' ? as.read(`conversations/${id}`) : {};
  return former['portalUserId'] === as.uid && former['chartId'] === chartId;
}

/** Whether a conversation is moved by one message of a side, and by nothing else. */
export function mayReply(before: Fields, after: Fields, side: Side, as: View, now: number): Refusal {
  const { sent, paceAt } = fieldsIn(before, side);
  const number = (numberOf(sent) ?? NaN) + 1;
  const { id = null, preview = null } = lastOf(after);
  const due = updated(before, moved(number, { id, side, preview }, before));
  const counted = withValueAt(after, [side, 'sent'], numberOf(fieldsIn(after, side)['sent']) ?? null);
  const isPaced = paceAt === null || (paceAt instanceof Date && now - paceAt.getTime() > PACE_MS);
  return firstOf(
    mayWrite(as, before),
    [number % 10 !== 0 || isPaced, 'ten messages take more than a minute'],
    equals('what is moved', counted, due),
  );
}

/**
 * Whether staff may say that an answer is owed, or is not: none to what was seen and is urgent no more, one to the last
 * message.
 */
function maySettle(before: Fields, after: Fields): boolean {
  const { at, side } = lastOf(before);
  const { waitingSince } = after;
  if (waitingSince === null)
    return fieldsIn(after, 'staff')['unread'] === false && fieldsIn(after, 'urgency')['open'] === false;
  const owed = at instanceof Date && waitingSince instanceof Date && at.getTime() === waitingSince.getTime();
  return before['waitingSince'] === null && side === 'portal' && owed;
}

/**
 * Whether somebody keeps their own side of a conversation: what they have seen, whether it is archived, and for staff
 * whether an answer is owed, and that it is not urgent.
 */
export function mayKeepOwnSide(before: Fields, after: Fields, side: Side): Refusal {
  const was = numberOf(fieldsIn(before, side)['seen']) ?? NaN;
  const sent = numberOf(fieldsIn(before, otherOf(side))['sent']) ?? NaN;
  const { seen, seenAt, archived } = fieldsIn(after, side);
  if (typeof seen !== 'number' || !Number.isInteger(seen)) return 'what was seen is a whole number';
  if (typeof archived !== 'boolean') return 'archived is yes or no';
  const unread = seen < sent;
  const at = seen === was && seenAt !== SERVER_TIME ? fieldsIn(before, side)['seenAt'] : SERVER_TIME;
  const seeing = { [`${side}.seen`]: seen, [`${side}.seenAt`]: at ?? null };
  const kept = { ...seeing, [`${side}.unread`]: unread, [`${side}.archived`]: archived };
  const waiting =
    side === 'staff' && 'waitingSince' in after ? { waitingSince: after['waitingSince'] ?? null } : {};
  const isPutOff = side === 'staff' && fieldsIn(after, 'urgency')['open'] === false;
  const settled = isSame(after['waitingSince'], before['waitingSince']) || maySettle(before, after);
  return firstOf(
    equals(
      'what is kept',
      after,
      updated(before, { ...kept, ...waiting, ...(isPutOff && { 'urgency.open': false }) }),
    ),
    [settled, 'an answer is owed to what the other wrote last, or is not to what was seen'],
    [seen >= was, 'what was seen never falls'],
    [seen <= sent, 'no more was seen than sent'],
    [!(archived && unread), 'nothing unread is archived'],
  );
}

/** Text that leaves nothing on the page. */
const UNSEEN = /^(?:\p{Z}|\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800)*$/u;

/** Whether a new message is its sender's own, and the last one of its conversation, which `was` not moved by it yet. */
export function mayCreateMessage(
  [id, was, conversation]: readonly [id: string, was: Fields, conversation: Fields],
  message: Fields,
  as: View,
): Refusal {
  const side = sideOf(conversation, as.uid);
  if (side === null) return 'a message is sent by one of the two people';
  const { body, number } = message;
  const { id: last, preview } = lastOf(conversation);
  const sent = numberOf(fieldsIn(conversation, side)['sent']);
  if (typeof body !== 'string' || UNSEEN.test(body)) return 'a message has a text';
  if (typeof preview !== 'string' || preview === '') return 'a preview is some text';
  return firstOf(
    [isMadeId(id), 'an id has 20 letters and digits'],
    [as.isLetIn, 'who is not an active member writes nothing'],
    [last === id && lastOf(was)['id'] !== id, 'a message moves its conversation'],
    [sent !== null && numberOf(number) === sent, 'the number is what the side has sent'],
    equals('a message', message, {
      ...{ number: number ?? null, side, body, sentAt: SERVER_TIME, ...senderOf(conversation, side) },
    }),
    [body.length <= LONGEST.body, 'a text has at most 10,000 characters'],
    [preview.length <= LONGEST.preview, 'a preview has at most 140 characters'],
    [body.startsWith(preview), 'a preview is the beginning of the text'],
  );
}
