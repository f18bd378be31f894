import type { AdminChange, AdminChangeKind } from '@my-messages/domain/admin/admin-change';
import type { AdminRefusal } from '@my-messages/domain/admin/admin-refusal';
import type { Account } from '@my-messages/domain/documents/account';
import type { AuditEventDoc } from '@my-messages/domain/documents/audit-event';
import type { Chart } from '@my-messages/domain/documents/chart';
import type { Connection } from '@my-messages/domain/documents/connection';
import type { Member, StaffMember } from '@my-messages/domain/documents/member';
import type { Organization } from '@my-messages/domain/documents/organization';
import type { Problem } from '@my-messages/domain/documents/problem';
import type { SavedAnswer } from '@my-messages/domain/documents/saved-answer';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import type { StoredTimes } from '@my-messages/domain/documents/written';
import type { AuditTarget } from '@my-messages/domain/derived/audit-events';
import type { DocumentWrite } from '@my-messages/domain/derived/document-write';
import type { PlannedMail } from '@my-messages/domain/derived/planned-mail';

/** A change of one kind. */
export type ChangeOf<Kind extends AdminChangeKind> = Extract<AdminChange, { kind: Kind }>;

/** Who asks, where, and what a planner cannot make by itself. */
export interface AdminRequest {
  readonly organization: Organization;
  /** Active, accepted, and with the role that the change needs. */
  readonly askerId: string;
  /** Whether they have entered a second factor. */
  readonly secondFactor: boolean;
  /** The person whom the change is about: the one it names, or the account of the address it invites. */
  readonly personId: string | null;
  /** Whether the address that the change gives belongs to an account of somebody else. */
  readonly addressTaken: boolean;
  /** Whether the account of the person has a second factor, where the change is about that. */
  readonly hasSecondFactor: boolean;
  /** The id that a new chart, or a new saved answer, gets. */
  readonly newId: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly times: StoredTimes;
}

/** What is stored of what a change is about; null and empty where there is nothing. */
export interface AdminFacts {
  readonly account: Account | null;
  readonly member: Member | null;
  readonly card: StaffCard | null;
  /** All of the person's connections. */
  readonly connections: readonly Connection[];
  readonly chart: Chart | null;
  /** Who is connected to the chart as its patient, where the change makes somebody that. */
  readonly patientIds: readonly string[];
  /** Whether the chart is under a legal hold, where the change is about that. */
  readonly held: boolean;
  /** The card of who is to answer for the person. */
  readonly cover: StaffCard | null;
  /** Those of the named problems that are there. */
  readonly problems: readonly Problem[];
  /** All staff, where the change is about all of them. */
  readonly staff: readonly Pick<StaffMember, 'uid' | 'needsSecondFactor'>[];
  /** All that the clinic has saved, where the change is about one of them. */
  readonly answers: readonly SavedAnswer[];
  /** Whether somebody waits for an answer of the person; about the chart, where the change names one. */
  readonly waiting: boolean;
  /** Whether there is an active Super Admin besides the asker who has accepted. */
  readonly anotherSuperAdmin: boolean;
}

/** What to write for a change. Without writes and mail there is nothing to change. */
export interface AdminPlan {
  /** Of what is changed: the person, the chart, the saved answer, or the organization. */
  readonly id: string;
  readonly writes: readonly DocumentWrite[];
  /** Put into the outbox unless the same is there already. */
  readonly mail: PlannedMail | null;
  /** What becomes of the person's account when all is written; the mail goes after that. */
  readonly account?: AccountChange;
  /** For the audit trail. */
  readonly target: AuditTarget;
  readonly detail: AuditEventDoc['detail'];
}

/** Another address, or no second factor any more; either takes the password, where anything changes. */
export type AccountChange = { readonly address: string } | 'without-second-factor';

/** A plan, or why there is none. */
export type Planned = AdminPlan | AdminRefusal;
