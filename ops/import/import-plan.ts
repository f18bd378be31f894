import type { Relationship } from '@my-messages/domain/documents/document';
import type { Holder, PassedOverList } from './fhir/passed-over';

/** Why somebody gets no account; the last two only show when it is clear who has which account. */
export type NoAccount = 'too young' | 'age unknown' | 'deceased' | 'no address' | 'shared address';

/** A person of the files as they should be in the organization, before anything is known of what is there. */
export interface PlannedPerson {
  /** The uid, unless an account with the same address has another. */
  readonly id: string;
  /** The id by which an import without regard to identifiers made them: where that one is there, they keep it. */
  readonly earlierId: string;
  readonly kind: 'portal' | 'staff';
  /** What the files call them. */
  readonly recordId: string;
  readonly displayName: string;
  /** For staff; null when the files do not say, which leaves a title that is there as it is. */
  readonly title: string | null;
  /** False for a record that is no longer in use; counts for new people only. */
  readonly active: boolean;
  /** For staff: whether they can be messaged; null where the files do not say. Counts for new people only. */
  readonly available: boolean | null;
  /** The address to sign in with; null also for those who get no account. */
  readonly email: string | null;
  /** Why they may have none; null for those who may. */
  readonly noAccount: NoAccount | null;
  /** True for a relative who is one no longer: they get no membership, and lose what connected them. */
  readonly former: boolean;
}

export interface PlannedChart {
  readonly id: string;
  /** Like a person's. */
  readonly earlierId: string;
  readonly patientName: string;
  readonly label: string;
  readonly status: 'open' | 'closed';
  /** Ids of planned people, each once. */
  readonly careTeam: readonly string[];
  /** True for a record that ended: it closes a chart that is there, and makes none. */
  readonly onlyIfThere: boolean;
  /** The resource or row that it is made of, for what is passed over. */
  readonly source: Holder & { readonly path: string };
}

export interface PlannedConnection {
  readonly chartId: string;
  /** Id of a planned person. */
  readonly personId: string;
  readonly relationship: Relationship;
}

/** Everything that one bundle, or what belongs together in tables, says, ready to be compared with what an organization has. */
export interface ImportPlan {
  readonly people: readonly PlannedPerson[];
  /** Those that are open first, then those that ended last: nobody is connected to more than the limit of them. */
  readonly charts: readonly PlannedChart[];
  readonly connections: readonly PlannedConnection[];
}

/** What planning depends on besides the files. Times are epoch milliseconds, ages years. */
export interface PlanContext {
  /** Takes what is passed over in the file. */
  readonly passedOver: PassedOverList;
  readonly organizationId: string;
  readonly minimumAccountAge: number;
  readonly now: number;
}
