import { Ago, Instant, type Fields } from '../model/value';
import { labelOf, patientOf } from './charts';
import { displayNameOf, titleOf, type OrganizationName } from './people';
import type { Places } from './places';

type Side = { readonly sent: number; readonly seen: number; readonly archived?: true; readonly marked?: Ago };

export interface Conversation {
  readonly name: string;
  readonly organization: OrganizationName;
  readonly chart: string;
  readonly portalUser: string;
  readonly relationship: 'self' | 'guardian' | 'guarantor';
  readonly staffMember: string;
  readonly portal: Side;
  readonly staff: Side;
}

const LONG_AGO = new Ago(86_400_000);

const between = (
  [portalUser, staffMember]: readonly [string, string],
  chart: string,
  portal: Side,
  staff: Side,
  organization: OrganizationName = 'clinic',
  relationship: Conversation['relationship'] = 'self',
): Conversation => ({
  name: `${portalUser}-${staffMember}-${chart}`,
  organization,
  chart,
  portalUser,
  relationship,
  staffMember,
  portal,
  staff,
});

/** Between many pairs, in many states: waiting and read, archived, about to reach a mark of the pace. */
export const CONVERSATIONS: readonly Conversation[] = [
  between(['ana', 'nora'], 'open', { sent: 4, seen: 3, marked: LONG_AGO }, { sent: 6, seen: 2 }),
  between(
    ['ana', 'nora'],
    'second',
    { sent: 2, seen: 3, archived: true },
    { sent: 3, seen: 2, archived: true },
    'clinic',
    'guardian',
  ),
  between(
    ['ana', 'dora'],
    'second',
    { sent: 9, seen: 1, marked: LONG_AGO },
    { sent: 19, seen: 0, marked: LONG_AGO },
    'clinic',
    'guardian',
  ),
  between(
    ['gail', 'nora'],
    'open',
    { sent: 9, seen: 19 },
    { sent: 19, seen: 9, marked: LONG_AGO },
    'clinic',
    'guardian',
  ),
  between(
    ['greg', 'nora'],
    'open',
    { sent: 10, seen: 20, marked: LONG_AGO },
    { sent: 20, seen: 10, marked: LONG_AGO },
    'clinic',
    'guarantor',
  ),
  between(['ana', 'nora'], 'closed', { sent: 1, seen: 0 }, { sent: 1, seen: 1 }),
  between(['ana', 'nora'], 'far', { sent: 1, seen: 0 }, { sent: 1, seen: 1 }),
  between(['ana', 'omar'], 'open', { sent: 1, seen: 1 }, { sent: 1, seen: 0 }),
  between(['ana', 'rita'], 'open', { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  between(['ana', 'ines'], 'open', { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  between(['ana', 'rhoda'], 'open', { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  between(['solo', 'nora'], 'open', { sent: 1, seen: 0 }, { sent: 1, seen: 0 }),
  between(['ina', 'nora'], 'open', { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  between(['una', 'nora'], 'open', { sent: 0, seen: 0 }, { sent: 2, seen: 0 }),
  between(['mute', 'nora'], 'open', { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  between(['rex', 'nora'], 'open', { sent: 1, seen: 0 }, { sent: 2, seen: 0 }),
  between(['ben', 'dora'], 'other', { sent: 3, seen: 1 }, { sent: 2, seen: 3 }),
  between(['bea', 'bo'], 'bay', { sent: 3, seen: 1 }, { sent: 2, seen: 1 }, 'harbor'),
  between(['bea', 'bret'], 'bay', { sent: 2, seen: 1 }, { sent: 1, seen: 2 }, 'harbor'),
  between(['bea', 'bart'], 'bay', { sent: 2, seen: 1 }, { sent: 2, seen: 1 }, 'harbor'),
  between(['cara', 'cole'], 'still', { sent: 2, seen: 1 }, { sent: 2, seen: 1 }, 'quiet'),
];

export const bodyOf = (side: 'portal' | 'staff', number: number) => `Words ${String(number)} of ${side}`;

export const messageIdOf = (places: Places, name: string, side: 'portal' | 'staff') =>
  places.id(`${side === 'portal' ? 'P' : 'S'}${name}`);

export function conversationFields(places: Places, conversation: Conversation): Fields {
  const { name, chart, portalUser, relationship, staffMember, portal, staff } = conversation;
  const last = staff.sent > 0 ? 'staff' : 'portal';
  return {
    chartId: chart,
    patientName: patientOf(chart),
    chartLabel: labelOf(chart),
    portalUserId: places.uid(portalUser),
    portalUserName: displayNameOf(portalUser),
    relationship,
    staffId: places.uid(staffMember),
    staffName: displayNameOf(staffMember),
    staffTitle: titleOf(staffMember),
    subject: `About ${name}`,
    createdAt: new Instant(Date.UTC(2026, 0, 3)),
    lastMessage: {
      id: messageIdOf(places, name, last),
      at: new Instant(Date.UTC(2026, 0, 4)),
      side: last,
      preview: bodyOf(last, staff.sent),
    },
    portal: sideFields(portal, staff),
    staff: sideFields(staff, portal),
  };
}

function sideFields(own: Side, other: Side): Fields {
  return {
    sent: own.sent,
    seen: own.seen,
    unread: own.seen < other.sent,
    archived: own.archived ?? false,
    paceAt: own.marked ?? null,
  };
}

/** The last message of each side. */
export function messagesOf(places: Places, conversation: Conversation): [id: string, fields: Fields][] {
  const { name, portalUser, staffMember } = conversation;
  const of = (side: 'portal' | 'staff', sender: string): [string, Fields] => [
    messageIdOf(places, name, side),
    {
      number: conversation[side].sent,
      side,
      senderId: places.uid(sender),
      senderName: displayNameOf(sender),
      body: bodyOf(side, conversation[side].sent),
      sentAt: new Instant(Date.UTC(2026, 0, 4)),
    },
  ];
  return [of('portal', portalUser), of('staff', staffMember)];
}
