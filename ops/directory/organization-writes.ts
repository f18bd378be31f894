import { connectionOf } from '@my-messages/domain/directory/connection';
import { newCard, newMember, type NewMember } from '@my-messages/domain/directory/member';
import type { ChartDoc } from '@my-messages/domain/documents/chart';
import type { Relationship } from '@my-messages/domain/documents/document';
import { parseMember } from '@my-messages/domain/documents/member';
import type { OrganizationDoc } from '@my-messages/domain/documents/organization';
import type { Written } from '@my-messages/domain/documents/written';
import { chartNameFields } from '@my-messages/domain/text/name-fields';
import { chartPath, memberPath, organizationPath, staffPath, userPath } from '@my-messages/domain/paths';
import { set, type WholeWrite } from '@my-messages/domain/derived/document-write';

/** Somebody's part in one organization. */
export type Membership = Omit<NewMember, 'kind'> &
  (
    | { readonly kind: 'portal' }
    | { readonly kind: 'staff'; readonly title: string; readonly availableForPortalMessages: boolean }
  );

export interface DirectoryChart extends Omit<Written<ChartDoc>, keyof ReturnType<typeof chartNameFields>> {
  readonly id: string;
  /** The portal users who are connected to it. */
  readonly connected: readonly { readonly uid: string; readonly relationship: Relationship }[];
}

/** A whole organization: its settings, its people by uid, and its charts. */
export interface DirectoryOrganization {
  readonly id: string;
  readonly settings: Written<OrganizationDoc>;
  readonly members: Readonly<Record<string, Membership>>;
  readonly charts: readonly DirectoryChart[];
}

/**
 * Every document of the organizations, and of each account the list of those it belongs to. Throws when a
 * chart connects somebody who is no member.
 */
export function organizationWrites(organizations: readonly DirectoryOrganization[]): WholeWrite[] {
  return [
    ...organizations.flatMap((organization) => writesOf(organization)),
    ...accountWrites(organizations),
  ];
}

function writesOf({ id, settings, members, charts }: DirectoryOrganization): WholeWrite[] {
  const docs = new Map(
    Object.entries(members).map(([uid, membership]) => [uid, newMember(settings, membership)]),
  );
  return [
    set(organizationPath(id), settings),
    ...[...docs].map(([uid, data]) => set(memberPath(id, uid), data)),
    ...Object.entries(members).flatMap(([uid, membership]) => {
      if (membership.kind !== 'staff') return [];
      const member = parseMember(uid, docs.get(uid));
      return [set(staffPath(id, uid), newCard(member, membership.title))];
    }),
    ...charts.flatMap(({ id: chartId, connected, ...chart }) => [
      set(chartPath(id, chartId), { ...chart, ...chartNameFields(chart.patientName) }),
      ...connected.map(({ uid, relationship }) =>
        connectionOf(id, { chartId, relationship }, parseMember(uid, docs.get(uid))),
      ),
    ]),
  ];
}

function accountWrites(organizations: readonly DirectoryOrganization[]): WholeWrite[] {
  const uids = new Set(organizations.flatMap(({ members }) => Object.keys(members)));
  return [...uids].map((uid) =>
    set(userPath(uid), {
      organizationIds: organizations.filter(({ members }) => Object.hasOwn(members, uid)).map(({ id }) => id),
    }),
  );
}
