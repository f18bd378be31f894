import { set, type WholeWrite } from '@my-messages/domain/derived/document-write';
import { accountWith } from '@my-messages/domain/directory/account';
import { newCard, newMember } from '@my-messages/domain/directory/member';
import { parseAccount } from '@my-messages/domain/documents/account';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { memberPath, staffPath, userPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { ExistingDocuments } from '../directory/document-store';
import { nameFields } from '@my-messages/domain/text/name-fields';
import { changeOf, type Changes } from './change';
import type { ResolvedPerson } from './resolve-people';

export interface PeopleContext {
  readonly organizationId: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Everybody with an account counts as having accepted, with the address they were given. */
  readonly demoAccounts: boolean;
  /** New clinicians get the role that lets them be messaged, where the files do not say. */
  readonly available: boolean;
  /** The organization's: new clinicians need it, too. */
  readonly staffSecondFactor: boolean;
}

const DEFAULT_TITLE = 'Clinician';

/** The documents that {@link reconcilePerson} has to know for a person. */
export function pathsOfPerson(organizationId: string, { uid, kind }: ResolvedPerson): string[] {
  return [
    userPath(uid),
    memberPath(organizationId, uid),
    ...(kind === 'staff' ? [staffPath(organizationId, uid)] : []),
  ];
}

/**
 * What a person's documents become. FHIR decides name and title; the clinic everything else about somebody who is
 * there.
 */
export function reconcilePerson(
  context: PeopleContext,
  person: ResolvedPerson,
  existing: ExistingDocuments,
): Changes {
  const { uid, kind } = person;
  const member = existing.get(memberPath(context.organizationId, uid));
  const ofMember = memberWrites(context, person, member);
  const memberAfter = ofMember[0]?.data ?? member;
  const writes = [
    ...accountWrites(context, uid, existing),
    ...ofMember,
    ...(kind === 'staff' ? cardWrites(context.organizationId, person, memberAfter, existing) : []),
  ];
  const change = writes.length === 0 ? 'unchanged' : member === undefined ? 'new' : 'changed';
  return { writes, outcomes: [{ of: 'people', id: uid, change }] };
}

function accountWrites(
  { organizationId }: PeopleContext,
  uid: string,
  existing: ExistingDocuments,
): WholeWrite[] {
  const stored = existing.get(userPath(uid));
  const account = stored === undefined ? null : parseAccount(uid, stored);
  if (account?.organizationIds.includes(organizationId) === true) return [];
  return [accountWith(uid, account, organizationId)];
}

function memberWrites(
  context: PeopleContext,
  person: ResolvedPerson,
  stored: Readonly<Record<string, unknown>> | undefined,
): WholeWrite[] {
  const { organizationId, now, demoAccounts, available } = context;
  const { uid, kind, displayName, active, address, byAddress, noAccount } = person;
  const path = memberPath(organizationId, uid);
  const accepted = demoAccounts && noAccount === null && address !== null ? Timestamp.fromMillis(now) : null;
  if (stored === undefined) {
    const given = { active, acceptedAt: accepted, availableForPortalMessages: person.available ?? available };
    return [set(path, newMember(context, { kind, displayName, email: address, ...given }))];
  }
  const member = parseMember(uid, stored);
  // Found by the address, the name is the same but for case and accents; two records would take turns.
  const name = byAddress ? member.displayName : displayName;
  return changeOf(path, stored, member, {
    displayName: name,
    ...nameFields(name),
    ...(accepted !== null && member.acceptedAt === null ? { acceptedAt: accepted } : {}),
  });
}

function cardWrites(
  organizationId: string,
  { uid, title }: ResolvedPerson,
  memberData: unknown,
  existing: ExistingDocuments,
): WholeWrite[] {
  const path = staffPath(organizationId, uid);
  const card = newCard(parseMember(uid, memberData), title ?? DEFAULT_TITLE);
  const stored = existing.get(path);
  if (stored === undefined) return [set(path, card)];
  const current = parseStaffCard(uid, stored);
  const { displayName, availableForPortalMessages } = card;
  return changeOf(path, stored, current, {
    displayName,
    title: title ?? current.title,
    availableForPortalMessages,
  });
}
