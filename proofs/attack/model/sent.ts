import { SERVER_TIME, textIn, type Fields, type Value } from './value';

// What a message makes, as the design has it: for the cases and the oracle, and on purpose not by what the app uses,
// whose errors would be this attack's too.

export type Side = 'portal' | 'staff';
export const SIDES = ['portal', 'staff'] as const;
export const otherOf = (side: Side): Side => (side === 'portal' ? 'staff' : 'portal');

/** A conversation's last message, as it stands in it. */
interface Last {
  readonly id: Value;
  readonly side: Side;
  readonly preview: Value;
}

export const lastMessage = ({ id, side, preview }: Last, at: Value = SERVER_TIME): Fields => ({
  ...{ id, at, side, preview },
});

/** A conversation as its first message begins it; `about` is between whom it is, about what, and its subject. */
export function begun(about: Fields, last: Last): Fields {
  const first = {
    sent: 1,
    seen: 0,
    seenAt: null,
    unread: false,
    told: 0,
    archived: false,
    paceAt: SERVER_TIME,
  };
  return {
    continues: null,
    ...about,
    createdAt: SERVER_TIME,
    lastMessage: lastMessage(last),
    waitingSince: last.side === 'portal' ? SERVER_TIME : null,
    urgency: { number: 0, open: false },
    history: [],
    [last.side]: first,
    [otherOf(last.side)]: { ...first, sent: 0, unread: true, paceAt: null },
  };
}

/** What a further message changes of its conversation; `number` is the side's count with it. */
export function moved(number: number, last: Last, { waitingSince = null }: Fields): Fields {
  const other = otherOf(last.side);
  return {
    lastMessage: lastMessage(last),
    waitingSince: last.side === 'staff' ? null : (waitingSince ?? SERVER_TIME),
    ...(last.side === 'staff' && { 'urgency.open': false }),
    [`${last.side}.sent`]: number,
    [`${last.side}.archived`]: false,
    ...(number % 10 === 0 && { [`${last.side}.paceAt`]: SERVER_TIME }),
    [`${other}.unread`]: true,
    [`${other}.archived`]: false,
  };
}

/** Who of the two people of a conversation has a side, and their name in it. */
export const senderOf = (conversation: Fields, side: Side) =>
  side === 'portal'
    ? { senderId: textIn(conversation, 'portalUserId'), senderName: textIn(conversation, 'portalUserName') }
    : { senderId: textIn(conversation, 'staffId'), senderName: textIn(conversation, 'staffName') };
