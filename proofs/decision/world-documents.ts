import { parseChart, type Chart } from '@my-messages/domain/documents/chart';
import { parseConnection, type Connection } from '@my-messages/domain/documents/connection';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMember, type Member } from '@my-messages/domain/documents/member';
import { parseOrganization, type Organization } from '@my-messages/domain/documents/organization';
import { parseStaffCard, type StaffCard } from '@my-messages/domain/documents/staff-card';
import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  memberPath,
  organizationPath,
  staffPath,
} from '@my-messages/domain/paths';
import { portalRefusals } from '@my-messages/domain/policy/may-message';
import { isAvailable } from '@my-messages/domain/policy/staff-availability';
import { SIDES, type Side } from '@my-messages/domain/side';
import {
  chartDoc,
  connectionDoc,
  conversationDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import type { World } from './random-world';

const CHART = 'chart-1';
/** The two people, by their side. */
export const UID = { portal: 'ana', staff: 'nurse' } as const satisfies Record<Side, string>;

/** A document of a world: what it says, or would say, and whether it is there. */
export interface Placed<Value> {
  readonly path: string;
  readonly stored: boolean;
  readonly data: object;
  readonly value: Value;
}

export interface WorldDocuments {
  readonly organizationId: string;
  readonly organization: Placed<Organization>;
  readonly chart: Placed<Chart>;
  readonly connection: Placed<Connection>;
  readonly card: Placed<StaffCard>;
  readonly members: Readonly<Record<Side, Placed<Member>>>;
  /** One for each side to reply in, in which each has written once. */
  readonly conversations: Readonly<Record<Side, Placed<Conversation>>>;
}

/** The documents of a world, in an organization of its own, with what the server derives from memberships. */
export function worldDocuments(organizationId: string, world: World): WorldDocuments {
  const acceptedAt = (member: { readonly accepted: boolean }) => (member.accepted ? 1 : null);
  const { enabled, policy: recipientPolicy, location, portalMember: portal } = world;
  const { active, canMessage } = portal ?? { active: false, canMessage: false };
  const portalMember = portalMemberDoc({ active, canMessage, acceptedAt: portal && acceptedAt(portal) });
  const staffMember = staffMemberDoc({ ...world.staffMember, acceptedAt: acceptedAt(world.staffMember) });

  return {
    organizationId,
    organization: place(
      organizationPath(organizationId),
      organizationDoc({
        messaging: {
          enabled,
          recipientPolicy,
          responseDays: null,
          locations: location === 'unknown' ? {} : { main: { name: 'Main', enabled: location === 'on' } },
        },
      }),
      parseOrganization,
    ),
    chart: place(
      chartPath(organizationId, CHART),
      chartDoc({
        status: world.chart === 'closed' ? 'closed' : 'open',
        careTeamIds: world.onCareTeam ? ['doctor', UID.staff] : ['doctor'],
      }),
      parseChart,
      world.chart !== 'gone',
    ),
    connection: place(
      connectionPath(organizationId, connectionId(CHART, UID.portal)),
      connectionDoc({
        relationship: world.relationship ?? 'self',
        refusals: portalRefusals(portal && { active, canMessage, acceptedAt: acceptedAt(portal) }),
      }),
      parseConnection,
      world.relationship !== null,
    ),
    card: place(
      staffPath(organizationId, UID.staff),
      staffCardDoc({ availableForPortalMessages: isAvailable(staffMember) }),
      parseStaffCard,
      world.hasCard,
    ),
    members: {
      portal: place(memberPath(organizationId, UID.portal), portalMember, parseMember, portal !== null),
      staff: place(memberPath(organizationId, UID.staff), staffMember, parseMember),
    },
    conversations: {
      portal: conversation(organizationId, 'portal'),
      staff: conversation(organizationId, 'staff'),
    },
  };
}

function conversation(organizationId: string, side: Side): Placed<Conversation> {
  return place(
    conversationPath(organizationId, `${side}Replies`),
    conversationDoc({ portal: { sent: 1, seen: 1 }, staff: { sent: 1, seen: 1 } }),
    parseConversation,
  );
}

/** What of a world is stored, as it is stored. */
export function storedDocuments(documents: WorldDocuments): readonly Placed<unknown>[] {
  const { organization, chart, connection, card, members, conversations } = documents;
  const all = [organization, chart, connection, card, ...SIDES.map((side) => members[side])];
  return [...all, ...SIDES.map((side) => conversations[side])].filter(({ stored }) => stored);
}

function place<Value>(
  path: string,
  data: object,
  parse: (id: string, data: unknown) => Value,
  stored = true,
): Placed<Value> {
  return { path, stored, data, value: parse(path.split('/').at(-1) ?? '', data) };
}
