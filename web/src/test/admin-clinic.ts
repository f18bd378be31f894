import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { audited, auditTarget, type PlannedAuditEvent } from '@my-messages/domain/derived/audit-events';
import type { MemberDoc } from '@my-messages/domain/documents/member';
import { auditEventPath, memberPath, staffPath, userPath } from '@my-messages/domain/paths';
import { isAvailable } from '@my-messages/domain/policy/staff-availability';
import { portalMemberDoc, staffCardDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { Clinic, CLINIC, NOON, NURSE } from './clinic';
import { renderApp } from './render-app';

export const ADMIN = { uid: 'admin', email: 'ada@example.com', name: 'Ada Admin' };

type MemberOf<Kind extends MemberDoc['kind']> = Extract<MemberDoc, { kind: Kind }>;

/** The clinic with somebody who administers it; with both roles unless the test says otherwise. */
export class AdminClinic extends Clinic {
  constructor(roles: Partial<MemberOf<'staff'>> = {}) {
    super();
    this.adminRoles(roles);
  }

  adminRoles(roles: Partial<MemberOf<'staff'>>): void {
    this.staffMember(ADMIN, {
      availableForPortalMessages: false,
      superAdmin: true,
      managePortalSettings: true,
      ...roles,
    });
  }

  staffMember(person: Person, changes: Partial<MemberOf<'staff'>>, title = 'Practice manager'): void {
    const { uid, name, email } = person;
    const member = staffMemberDoc({ displayName: name, email, ...changes });
    this.store.set(userPath(uid), { organizationIds: [CLINIC] });
    this.store.set(memberPath(CLINIC, uid), member);
    const card = staffCardDoc({ displayName: name, title, availableForPortalMessages: isAvailable(member) });
    this.store.set(staffPath(CLINIC, uid), card);
  }

  portalPerson(person: Person, changes: Partial<MemberOf<'portal'>>): void {
    const member = portalMemberDoc({ displayName: person.name, email: person.email, ...changes });
    this.store.set(memberPath(CLINIC, person.uid), member);
  }

  /** Everything that a clinic needs for its first message is there, and one has travelled. */
  inUse(): this {
    const phone = '555-0100';
    const locations = { main: { name: 'Main', enabled: true, phone } };
    this.organization({ messaging: { locations } });
    this.audit('first-message', {});
    return this;
  }

  audit(id: string, changes: Partial<PlannedAuditEvent['event']>): void {
    const event = {
      actorId: NURSE.uid,
      action: 'message-sent',
      target: auditTarget.message('c', 'm'),
      detail: {},
      at: NOON,
      ...changes,
    } as const;
    const line = audited(
      { path: auditEventPath(CLINIC, id), event },
      { fromMillis: (at) => ({ toMillis: () => at }) },
      event.at,
    );
    // The store of the tests sorts by plain numbers.
    this.store.set(line.path, { ...line.data, at: event.at });
  }
}

interface Person {
  readonly uid: string;
  readonly name: string;
  readonly email: string;
}

/** The app at a page of the settings, as the admin. */
export function renderSettings(page: string, clinic = new AdminClinic()) {
  const view = renderApp({ clinic, at: `/settings${page}`, as: ADMIN });
  return { ...view, clinic, asked: () => view.functions.requests('administer') };
}

/** What the server is asked, for each of these changes. */
export function asking(...changes: readonly AdminChange[]) {
  return changes.map((change) => ({ organizationId: CLINIC, change }));
}
