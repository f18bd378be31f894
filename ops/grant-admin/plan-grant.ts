import { audited, auditTarget } from '@my-messages/domain/derived/audit-events';
import { changed, set, type WholeWrite } from '@my-messages/domain/derived/document-write';
import { queued } from '@my-messages/domain/derived/planned-mail';
import { accountWith } from '@my-messages/domain/directory/account';
import { planInvitation } from '@my-messages/domain/directory/invitation';
import { newCard, newMember } from '@my-messages/domain/directory/member';
import { parseAccount } from '@my-messages/domain/documents/account';
import { parseMember } from '@my-messages/domain/documents/member';
import { USUAL_HOURS } from '@my-messages/domain/documents/opening';
import type { OrganizationDoc } from '@my-messages/domain/documents/organization';
import type { Written } from '@my-messages/domain/documents/written';
import { LIMITS } from '@my-messages/domain/limits';
import { auditEventPath, memberPath, organizationPath, staffPath, userPath } from '@my-messages/domain/paths';
import { fold } from '@my-messages/domain/search/tokens';
import { Timestamp } from 'firebase-admin/firestore';
import type { ExistingDocuments } from '../directory/document-store';
import { SetupError } from '../project/setup-error';
import type { NewOrganization, Options } from './options';

const ACTOR = 'grant-admin';
const TITLE = 'Administrator';
const ROLES = { superAdmin: true, managePortalSettings: true };

/** What is known before the documents are read. `now` in epoch milliseconds. */
export interface Grant {
  readonly options: Options;
  readonly uid: string;
  readonly hasSuperAdmin: boolean;
  readonly now: number;
}

export interface GrantPlan {
  readonly writes: readonly WholeWrite[];
  /** What is done, for the person who runs the tool. */
  readonly says: readonly string[];
}

/** The documents that the plan is made from. */
export const grantPaths = ({ options: { organizationId }, uid, now }: Grant) => [
  organizationPath(organizationId),
  memberPath(organizationId, uid),
  staffPath(organizationId, uid),
  userPath(uid),
  planInvitation(organizationId, uid, now).path,
];

/** Plans a Super Admin who is active, and invited if they have yet to accept. Throws a SetupError when refused. */
export function planGrant(grant: Grant, existing: ExistingDocuments): GrantPlan {
  const { options, uid, hasSuperAdmin, now } = grant;
  const { organizationId, create, email } = options;
  const organizationExists = existing.has(organizationPath(organizationId));
  if (create !== null && organizationExists)
    throw new SetupError(`There is an organization ${organizationId} already: leave --create out.`);
  if (create === null && !organizationExists)
    throw new SetupError(`There is no organization ${organizationId}. Make it with --create.`);
  if (hasSuperAdmin && !options.force)
    throw new SetupError(
      `${organizationId} has a Super Admin, who can give the role in the app. Use --force if nobody can sign in.`,
    );

  const stored = existing.get(memberPath(organizationId, uid));
  const organization = existing.get(organizationPath(organizationId));
  const staffSecondFactor = organization?.['staffSecondFactor'] === true;
  const memberWrite = memberWriteOf(grant, stored, staffSecondFactor);
  const member = parseMember(uid, memberWrite?.data ?? stored);
  const invitation = planInvitation(organizationId, uid, now);
  const invited = member.acceptedAt === null;
  const mail = invited && !existing.has(invitation.path) ? queued(invitation, now, Timestamp) : null;
  const card = newCard(member, TITLE);
  const { availableForPortalMessages } = card;
  const account = existing.get(userPath(uid));
  const cardPath = staffPath(organizationId, uid);
  return {
    writes: [
      ...(create === null ? [] : [organizationWrite(organizationId, create)]),
      ...(memberWrite === null ? [] : [memberWrite]),
      changed(cardPath, { ...card, ...existing.get(cardPath) }, { availableForPortalMessages }),
      accountWith(uid, account === undefined ? null : parseAccount(uid, account), organizationId),
      ...(mail === null ? [] : [mail]),
      ...(memberWrite === null && mail === null ? [] : [lineOf(grant, stored, memberWrite !== null)]),
    ],
    says: [
      ...(create === null ? [] : [`Made the organization ${organizationId}. Messaging is off.`]),
      `${email} is a Super Admin of ${organizationId} and manages its portal settings.`,
      ...(invited ? ['An invitation is in the outbox.'] : []),
    ],
  };
}

type Stored = Readonly<Record<string, unknown>> | undefined;

/** Null for somebody who has the roles already and is active. */
function memberWriteOf(
  { options, uid }: Grant,
  stored: Stored,
  staffSecondFactor: boolean,
): WholeWrite | null {
  const { organizationId, displayName, email } = options;
  const path = memberPath(organizationId, uid);
  const roles = { active: true, ...ROLES };
  if (stored === undefined)
    return set(
      path,
      newMember({ staffSecondFactor }, { kind: 'staff', displayName, email, acceptedAt: null, ...roles }),
    );
  const member = parseMember(uid, stored);
  if (member.kind !== 'staff')
    throw new SetupError('This address belongs to a portal user of the organization. Use another address.');
  if (member.active && member.superAdmin && member.managePortalSettings) return null;
  return changed(path, stored, { ...roles });
}

/** The line of the audit trail, in the words of what an admin does in the app; `changes` says whether a role or more is new. */
function lineOf(
  { options: { organizationId }, uid, now }: Grant,
  stored: Stored,
  changes: boolean,
): WholeWrite {
  const path = auditEventPath(organizationId, `${ACTOR}_${uid}_${String(now)}`);
  const target = auditTarget.member(uid);
  const change =
    stored === undefined
      ? ({ action: 'invite-staff', detail: ROLES } as const)
      : changes
        ? ({ action: 'role', detail: { ...ROLES, given: true, active: true } } as const)
        : ({ action: 'invite-again', detail: {} } as const);
  return audited({ path, event: { actorId: ACTOR, ...change, target, at: now } }, Timestamp, now);
}

function organizationWrite(id: string, { name, country, timeZone, locations }: NewOrganization): WholeWrite {
  const entries = locations.map(
    (location) => [locationId(location), { name: location, enabled: true, phone: null }] as const,
  );
  const data: Written<OrganizationDoc> = {
    name,
    logo: null,
    country,
    timeZone,
    minimumAccountAge: 18,
    idleMinutes: LIMITS.idleMinutesUnchosen,
    staffSecondFactor: false,
    retention: null,
    messaging: {
      enabled: false,
      recipientPolicy: 'care-team-only',
      responseDays: null,
      reminderHours: LIMITS.reminderHoursUnchosen,
      hours: USUAL_HOURS,
      holidays: [],
      locations: Object.fromEntries(entries),
    },
  };
  if (Object.keys(data.messaging.locations).length < locations.length)
    throw new SetupError('Two locations have names that differ too little.');
  return set(organizationPath(id), data);
}

/** "Main Street" becomes "main-street". */
function locationId(name: string): string {
  const id = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (id === '') throw new SetupError('A location needs a name with letters from a to z or digits.');
  return id;
}
