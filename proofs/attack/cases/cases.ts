import { begun, moved, otherOf, senderOf, SIDES, type Side } from '../model/sent';
import type { Case, Write } from '../model/request';
import { SERVER_TIME, textIn, valueAt, type Fields } from '../model/value';
import { aboutOf } from '../oracle/conversation';
import { View } from '../oracle/view';
import { withWorld, type Asked } from '../world/concern';
import { claimsOf, DOCUMENTS, documentsOf, draftFields, madeId } from '../world/documents';
import { placeOf, READS } from './reads';

/** What the app would send, and what it is called; a message can be told otherwise, so that all its parts agree. */
export interface Base {
  readonly name: string;
  readonly made: Case;
  readonly tell?: (said: Said) => Case;
}

/** Ids of the conversation and of the message, which one of its side it is, and its text. */
export interface Said {
  readonly conversation?: string;
  readonly id?: string;
  readonly more?: number;
  readonly body?: string;
  readonly preview?: string;
}

const written = (uid: string, ...writes: Write[]): Asked => ({
  asker: { uid, claims: claimsOf(uid) },
  request: { kind: 'commit', writes, transaction: false },
});

const base = (name: string, asked: Asked): Base => ({ name, made: withWorld(asked) });
const write = (name: string, who: string, one: Write): Base => base(name, written(who, one));
const update = (name: string, who: string, path: string, fields: Fields): Base =>
  write(name, who, { kind: 'update', path, fields });

/** A message of a side, by its number, with the write of its conversation; with a subject it begins one. */
function send(name: string, path: string, side: Side, number: number, about: Fields, subject?: string): Base {
  const { senderId, senderName } = senderOf(about, side);
  const tell = ({ body = 'Hello there', preview = body, id = madeId('fresh'), more = 0, ...said }: Said) => {
    const at = said.conversation === undefined ? path : path.replace(/[^/]+$/, said.conversation);
    const last = { id, side, preview };
    const conversation: Write =
      subject === undefined
        ? { kind: 'update', path: at, fields: moved(number + more, last, about) }
        : { kind: 'set', path: at, fields: begun({ ...about, subject }, last) };
    const fields = { number: number + more, side, senderId, senderName, body, sentAt: SERVER_TIME };
    const message: Write = { kind: 'set', path: `${at}/messages/${id}`, fields };
    return withWorld(written(senderId, conversation, message));
  };
  return { name, made: tell({}), tell };
}

/** One that a portal user is in, and one that they are not in. */
const conversationsWith = (organization: string, uid: string): string[] =>
  [true, false].flatMap((own) =>
    documentsOf('organizations/conversations')
      .filter(({ above, fields }) => above === organization && (fields['portalUserId'] === uid) === own)
      .slice(0, 1)
      .map(({ id }) => id),
  );

/** By either of everybody that is connected to a chart and everybody of the clinic's staff. */
const starts = (): Base[] =>
  documentsOf('organizations/connections').flatMap(({ path, fields, above }) => {
    const [chartId, portalUserId] = [textIn(fields, 'chartId'), textIn(fields, 'uid')];
    const staff = documentsOf('organizations/staff').filter((card) => card.above === above);
    return staff.flatMap(({ id: staffId }) => {
      const about = aboutOf(new View(DOCUMENTS, path, { uid: '', claims: {}, since: 0 }), {
        chartId,
        portalUserId,
        staffId,
      });
      const fresh = `organizations/${above}/conversations/${madeId('begun')}`;
      return [null, ...conversationsWith(above, portalUserId)].flatMap((continues) =>
        (continues === null ? SIDES : (['portal'] as const)).map((side) => {
          const start = continues === null ? 'start' : `go on from ${continues}`;
          const name = `${start} by ${portalUserId} and ${staffId} as ${side} about ${chartId}`;
          return send(name, fresh, side, 1, { ...about, continues }, 'A question');
        }),
      );
    });
  });

/** What either of the two people does in a conversation that is there. */
const inConversations = (): Base[] =>
  documentsOf('organizations/conversations').flatMap(({ path, fields }) => {
    const name = ['portalUserId', 'staffId', 'chartId'].map((each) => textIn(fields, each)).join('-');
    const count = (side: Side, what: string) => Number(valueAt(fields, [side, what]));
    return SIDES.flatMap((side) => {
      const at = { [`${side}.seenAt`]: SERVER_TIME };
      const all = { [`${side}.seen`]: count(otherOf(side), 'sent'), [`${side}.unread`]: false, ...at };
      const keep = (what: string, kept: Fields) =>
        update(`${what} as ${side} in ${name}`, senderOf(fields, side).senderId, path, kept);
      return [
        send(`reply as ${side} in ${name}`, path, side, count(side, 'sent') + 1, fields),
        keep('see all', all),
        keep('archive', { ...all, [`${side}.archived`]: true }),
        keep('archive without seeing', { [`${side}.archived`]: true }),
        keep('see one more', { [`${side}.seen`]: count(side, 'seen') + 1, ...at }),
        keep('see one more at no time', { [`${side}.seen`]: count(side, 'seen') + 1 }),
        keep('unarchive', { [`${side}.archived`]: false }),
        keep('owe no answer', { ...all, waitingSince: null, 'urgency.open': false }),
        keep('owe no answer to what was not seen', { waitingSince: null, 'urgency.open': false }),
        keep('owe no answer to what is urgent', { ...all, waitingSince: null }),
        keep('put off', { 'urgency.open': false }),
        keep('call urgent', { 'urgency.open': true }),
        keep('owe an answer', { waitingSince: valueAt(fields, ['lastMessage', 'at']) ?? null }),
      ];
    });
  });

/** Texts that are as long as those of a draft may be. */
const LONGEST: Fields = {
  subject: 'x'.repeat(1000),
  body: 'x'.repeat(50_000),
  addressee: {
    chartId: 'x'.repeat(200),
    chartLabel: 'x'.repeat(500),
    recipientId: 'x'.repeat(200),
    recipientName: 'x'.repeat(200),
  },
};

/** Every hour of the day, and one before and after; no hours, as many as may be, and more; one of them twice. */
const HOURS_OF_DIGEST = [
  ...[0, 4, 8, 12, 16, 20].map((first) => [first, first + 1, first + 2, first + 3]),
  ...[[-1], [24], ['intruder'], [], [8, 13, 17], [7, 9, 11, 13, 15], [8, 8]],
];

/** What people do with their membership and with texts of their own that are not sent. */
const ofPeople = (): Base[] =>
  documentsOf('organizations/members/drafts').flatMap(({ path: kept, above: name }) => {
    const path = kept.replace(/\/drafts\/.*/, '');
    const fresh = `${path}/drafts/${madeId('new')}`;
    const choose = (what: string, fields: Fields) => update(`${what} of ${name}`, name, path, fields);
    const silent = { email: 'none', quiet: { from: 23, until: 0 }, timeZone: 'America/New_York' };
    const whole = { ...DOCUMENTS.get(path), country: 'CA' };
    const longest = { ...draftFields(1, SERVER_TIME), ...LONGEST };
    const further = { ...draftFields(4, SERVER_TIME), state: 'sending' };
    const answer = `${path}/savedAnswers/${madeId('kept')}`;
    const saved = { title: 'x'.repeat(80), body: 'x'.repeat(10_000), savedAt: SERVER_TIME };
    return [
      choose('country and mail', { country: 'GB', notifications: silent }),
      choose('country', { country: 'FR' }),
      choose('no country', { country: null }),
      choose('mail', { notifications: silent }),
      choose('one choice in it', { 'notifications.email': 'daily' }),
      choose('hours of the digest', { notifications: { ...silent, digestHours: [0, 23, 8, 13] } }),
      ...HOURS_OF_DIGEST.map((hours) =>
        choose(`hours ${hours.join(' ')} of the digest`, { 'notifications.digestHours': hours }),
      ),
      choose('quiet hours of a whole day', { 'notifications.quiet': { from: 7, until: 7 } }),
      choose('low rows, and keys', { display: { dense: true, shortcuts: false } }),
      choose('keys alone', { 'display.shortcuts': true }),
      choose('no quiet hours', { 'notifications.quiet': null }),
      write(`whole membership of ${name}`, name, { kind: 'set', path, fields: whole }),
      write(`first draft of ${name}`, name, { kind: 'set', path: fresh, fields: longest }),
      update(`further draft of ${name}`, name, kept, further),
      write(`dropped draft of ${name}`, name, { kind: 'delete', path: kept }),
      write(`saved answer of ${name}`, name, {
        kind: 'set',
        path: `${path}/savedAnswers/${madeId('new')}`,
        fields: saved,
      }),
      update(`changed answer of ${name}`, name, answer, { title: 'Other', savedAt: SERVER_TIME }),
      write(`removed answer of ${name}`, name, { kind: 'delete', path: answer }),
    ];
  });

/** What people read, be it allowed or not. */
const READ_BASES = READS.map(({ asker, request }) =>
  base(`${request.kind} ${placeOf(request)} as ${asker?.uid ?? 'nobody'}`, { asker, request }),
);
const WRITE_BASES = [...starts(), ...inConversations(), ...ofPeople()];

/** Everything that somebody would do with the app, be it allowed or not. */
export const BASES: readonly Base[] = [...READ_BASES, ...WRITE_BASES];

/** Those of every kind of write that are changed in every way. */
const FIRST = [
  new RegExp(`^go on from ${madeId('ana-nora-open')} by ana and nora as portal about open$`),
  /^start by ana and nora as (portal|staff) about open$/,
  /^start by bea and bo as portal about bay$/,
  /^reply as (portal|staff) in (ana|gail)-nora-open$/,
  /^(start by ana and petra as staff about open|reply as staff in ana-petra-open)$/,
  /^(see all as staff in ana-petra-open|(country|further draft|changed answer) of petra)$/,
  /^(see all|archive) as (portal|staff) in ana-nora-open$/,
  /^(reply|unarchive) as portal in ana-nora-second$/,
  /^(country and mail|first draft|further draft) of (ana|nora)$/,
  /^low rows, and keys of ana$/,
  /^dropped draft of ana$/,
  /^(saved|changed|removed) answer of nora$/,
];

/** One of every kind, to be changed in every way. */
export const FIRST_BASES: readonly Base[] = [
  ...READ_BASES,
  ...WRITE_BASES.filter(({ name }) => FIRST.some((pattern) => pattern.test(name))),
];
