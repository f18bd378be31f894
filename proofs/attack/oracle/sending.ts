import { isSame, SERVER_TIME, Instant, type Fields, type Value } from '../model/value';
import { mayWrite, pairOf } from './may-write';
import { isMadeId, lastMessage } from './message';
import { changedNames, hasExactly, isSameNumber, isWithin, keptFor, otherOf, type Side } from './sides';
import type { Organization } from './state';
import { firstOf, unless, type Refusal } from './verdict';

const PACE = { messages: 10, seconds: 60 };

const CONVERSATION = [
  ...['chartId', 'patientName', 'chartLabel', 'portalUserId', 'portalUserName', 'relationship', 'staffId'],
  ...['staffName', 'staffTitle', 'subject', 'createdAt', 'lastMessage', 'portal', 'staff'],
];

/** Whether a new conversation is begun as it must be, by the one who writes its first message. */
export function mayStart(id: string, conversation: Fields, side: Side, organization: Organization): Refusal {
  const pair = pairOf(conversation);
  if (pair === null) return 'a conversation is between two people about a chart';
  const { chartId, portalUserId, staffId } = pair;
  const chart = organization.read(`charts/${chartId}`);
  const connection = organization.read(`connections/${chartId}_${portalUserId}`);
  const card = organization.read(`staff/${staffId}`);
  const { subject } = conversation;
  return firstOf(
    [isMadeId(id), 'an id has 20 letters and digits'],
    [hasExactly(conversation, CONVERSATION), 'a conversation has its fields and no others'],
    mayWrite(organization, pair),
    isCopied(conversation, 'patientName', chart?.['patientName']),
    isCopied(conversation, 'chartLabel', chart?.['label']),
    isCopied(conversation, 'portalUserName', connection?.['displayName']),
    isCopied(conversation, 'relationship', connection?.['relationship']),
    isCopied(conversation, 'staffName', card?.['displayName']),
    isCopied(conversation, 'staffTitle', card?.['title']),
    [typeof subject === 'string' && subject.length <= 120, 'a subject has at most 120 characters'],
    [conversation['createdAt'] === SERVER_TIME, 'a conversation begins now'],
    isMovedBy(conversation, side),
    [isSame(conversation[side], FIRST), 'the writer has sent one message, now'],
    [isSame(conversation[otherOf(side)], WAITING), 'the other has it to read'],
  );
}

const FIRST: Fields = { sent: 1, seen: 0, unread: false, archived: false, paceAt: SERVER_TIME };
const WAITING: Fields = { sent: 0, seen: 0, unread: true, archived: false, paceAt: null };

const isCopied = (conversation: Fields, name: string, value: unknown): Refusal =>
  unless(conversation[name] === value && value !== undefined, `${name} is what the clinic has`);

/** Whether the last message is a new one of the side; the message itself is judged on its own. */
function isMovedBy(conversation: Fields, side: Side): Refusal {
  const last = lastMessage(conversation);
  return firstOf(
    [hasExactly(last, ['id', 'at', 'side', 'preview']), 'the last message has its fields and no others'],
    [last['at'] === SERVER_TIME, 'the last message is of now'],
    [last['side'] === side, 'the last message is of the sender’s side'],
  );
}

/** Whether a conversation is moved by one message of a side, and by nothing else. */
export function mayReply(
  before: Fields,
  after: Fields,
  side: Side,
  organization: Organization,
  now: number,
): Refusal {
  const pair = pairOf(before);
  const other = otherOf(side);
  const [ownBefore, own] = [keptFor(before, side), keptFor(after, side)];
  const [othersBefore, others] = [keptFor(before, other), keptFor(after, other)];
  const number = Number(ownBefore['sent']) + 1;
  return firstOf(
    [isWithin(changedNames(before, after), ['lastMessage', side, other]), 'the rest stays'],
    pair === null ? 'a conversation is between two people' : mayWrite(organization, pair),
    isMovedBy(after, side),
    [
      isWithin(changedNames(ownBefore, own), ['sent', 'archived', 'paceAt']),
      'the rest of one’s own side stays',
    ],
    [isSameNumber(own['sent'], number), 'a message counts once'],
    [own['archived'] === false, 'a message moves it back to Active for the sender'],
    [
      isWithin(changedNames(othersBefore, others), ['unread', 'archived']),
      'the rest of the other’s side stays',
    ],
    [others['unread'] === true, 'the other has it to read'],
    [others['archived'] === false, 'a message moves it back to Active for the other'],
    keepsPace(ownBefore['paceAt'], own['paceAt'], number, now),
  );
}

function keepsPace(
  before: Value | undefined,
  after: Value | undefined,
  number: number,
  now: number,
): Refusal {
  if (number % PACE.messages !== 0)
    return unless(isSame(before, after), 'the pace is marked at every tenth message');
  if (after !== SERVER_TIME) return 'every tenth message marks the pace, now';
  const isOver = before === null || (before instanceof Instant && now - before.ms > PACE.seconds * 1000);
  return unless(isOver, 'ten messages take more than a minute');
}
