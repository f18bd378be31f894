import type { AdminChange } from './admin/admin-change';
import type { AdminRefusal } from './admin/admin-refusal';
import type { AuditAction } from './documents/audit-event';
import type { ErrorReport } from './error-report';
import type { PasswordProblem } from './password/password-policy';

/** What the web app and the callable functions agree on: where they run, their names, what goes in and out. */
export const FUNCTIONS_REGION = 'us-central1';

/** Under which path of the app's own origin Hosting leads to each of them, by its name. */
export const CALLABLES_PATH = '/api';

/** Asks for a reset link by mail. The answer is the same for every address, known or not. */
export interface RequestPasswordReset {
  readonly request: { readonly email: string };
  readonly response: { readonly received: true };
}

/**
 * Whether the link to set a password still works, and whose it is. That tells nobody anything new: the link was mailed
 * to this address, and whoever has it can set the password and sign in.
 */
export interface LookAtPasswordLink {
  readonly request: { readonly code: string };
  readonly response:
    | {
        readonly outcome: 'open';
        readonly email: string;
        /** Of a link that came with an invitation. */
        readonly invitation: { readonly organizationId: string; readonly clinic: string } | null;
      }
    | { readonly outcome: 'link-expired' | 'link-invalid' };
}

/** Sets a new password with the code of a link; the password policy is held here, on the server. */
export interface SetPassword {
  readonly request: { readonly code: string; readonly password: string };
  readonly response: {
    readonly outcome: 'done' | 'link-expired' | 'link-invalid' | PasswordProblem;
  };
}

/** The signed-in person accepts their invitation to an organization; again is harmless. */
export interface AcceptInvitation {
  readonly request: { readonly organizationId: string };
  /** `unverified`: nobody has shown yet that the account's address is its owner's; a password link does. */
  readonly response: { readonly outcome: 'done' | 'missing' | 'unverified' };
}

/**
 * Carries out one change of an admin, whole or not at all, together with its line in the audit trail. Roles are read
 * from the asker's own membership at that moment. `id` is the person's or chart's that was made or changed.
 */
export interface Administer {
  readonly request: { readonly organizationId: string; readonly change: AdminChange };
  readonly response: { readonly outcome: 'done'; readonly id: string } | { readonly outcome: AdminRefusal };
}

/**
 * Hands a conversation from its staff member to another who may be written to about the chart. For that staff member
 * themselves, and for Super Admins, who read nothing of it by this.
 */
export interface HandOver {
  readonly request: {
    readonly organizationId: string;
    readonly conversationId: string;
    readonly toId: string;
  };
  readonly response: { readonly outcome: 'done' | HandOverRefusal };
}

/**
 * `not-allowed`: there is no such conversation, or none of theirs. `unavailable`: the other may not be written to about
 * the chart. `too-many`: it went through too many hands.
 */
export type HandOverRefusal = 'not-allowed' | 'unavailable' | 'too-many';

/**
 * Ends the wait for an answer in a conversation, for Super Admins, who read nothing of it by this. Both people read the
 * note there.
 */
export interface CloseWait {
  readonly request: {
    readonly organizationId: string;
    readonly conversationId: string;
    readonly note: string;
  };
  readonly response: { readonly outcome: 'done' | CloseWaitRefusal };
}

/**
 * `not-allowed`: there is no such conversation, or the asker has not the role. `not-waiting`: nobody waits there any more.
 * `too-many`: it was handed over or closed too often.
 */
export type CloseWaitRefusal = 'not-allowed' | 'not-waiting' | 'too-many';

/**
 * Lists, for Super Admins, in which conversations an answer is owed, urgent ones first and then the longest: all of the clinic's, or those of one
 * staff member, be it about one chart. `after` is the `next` of the page before. Times are epoch milliseconds.
 */
export interface ListWaiting {
  readonly request: {
    readonly organizationId: string;
    readonly staffId: string | null;
    /** Asked for with a staff member alone. */
    readonly chartId: string | null;
    readonly after: WaitingPlace | null;
  };
  readonly response:
    | { readonly outcome: 'done'; readonly rows: readonly WaitingRow[]; readonly next: WaitingPlace | null }
    | { readonly outcome: 'not-allowed' };
}

/** Where the list of those who wait goes on: behind what is urgent or not and waits since that time. */
export type WaitingPlace = Pick<WaitingRow, 'urgent' | 'since'>;

/** A conversation that waits, as far as it is any business of who runs the clinic. */
export interface WaitingRow {
  readonly id: string;
  readonly chartId: string;
  readonly chartLabel: string;
  /** Of the chart; null where that is no longer there. */
  readonly locationId: string | null;
  readonly patientName: string;
  readonly portalUserName: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly since: number;
  /** Whether words in it may tell of an emergency. */
  readonly urgent: boolean;
  /** Whether its staff member can answer: not who has lost the role or the care team; who is away does not soon. */
  readonly owner: 'there' | 'away' | 'cannot-answer';
}

/**
 * Who of the clinic opened a conversation, handed it over or closed it, newest first: for its portal user. `after` is the
 * `next` of the page before. Times are epoch milliseconds.
 */
export interface ListAccess {
  readonly request: {
    readonly organizationId: string;
    readonly conversationId: string;
    readonly after: string | null;
  };
  readonly response:
    | { readonly outcome: 'done'; readonly rows: readonly AccessRow[]; readonly next: string | null }
    | { readonly outcome: 'not-allowed' };
}

export const ACCESS_ACTIONS = [
  'open-conversation',
  'hand-over',
  'close-wait',
  'export-conversation',
] as const satisfies AuditAction[];

export interface AccessRow {
  readonly at: number;
  readonly action: (typeof ACCESS_ACTIONS)[number];
  readonly by: AccessPerson | null;
  /** Who got it, where it was handed over. */
  readonly to: AccessPerson | null;
}

/** As their card says it now; null for somebody who has none any more. */
export interface AccessPerson {
  readonly name: string;
  readonly title: string;
}

/**
 * Everything that was written about a chart, for a Super Admin who has just entered their password: first which conversations
 * there are, then each of them, by pages of its messages, oldest first. Each conversation that is read is a line of the audit
 * trail. `after` is the `next` of the page before, null for the first. What is stored is given as it is, with times in epoch
 * milliseconds.
 */
export interface ExportChart {
  readonly request: {
    readonly organizationId: string;
    readonly chartId: string;
    /** Null for the list of the conversations. */
    readonly conversationId: string | null;
    readonly after: string | null;
  };
  readonly response:
    | {
        readonly outcome: 'listed';
        /** In the order in which they were begun; how many messages each says that it has. */
        readonly rows: readonly { readonly id: string; readonly messages: number }[];
        readonly next: string | null;
      }
    | {
        readonly outcome: 'read';
        readonly conversation: StoredAs;
        readonly messages: readonly StoredAs[];
        readonly next: string | null;
      }
    | { readonly outcome: 'not-allowed' | 'confirm-again' };
}

/**
 * Notes in the audit trail that a portal user, who has just entered their password, downloads all their conversations: the
 * app reads them by the rules, and none before this is done. Again is harmless.
 */
export interface NoteDownload {
  readonly request: { readonly organizationId: string };
  readonly response: { readonly outcome: 'done' | 'not-allowed' | 'confirm-again' };
}

/** A document as it is stored, with times in epoch milliseconds. */
export interface StoredAs {
  readonly id: string;
  readonly data: unknown;
}

/** Ends all sessions of who is signed in, also the one that asks: no token that was given before opens anything any more. */
export interface EndSessions {
  readonly request: { readonly organizationId: string };
  readonly response: { readonly outcome: 'done' };
}

/** Sends the signed-in portal user a mail, to see that mail arrives; one in five minutes. */
export interface SendTestMail {
  readonly request: { readonly organizationId: string };
  readonly response: { readonly outcome: 'queued' | 'queued-before' };
}

/**
 * Tells of an error that somebody sees, so that the number on their screen can be found. Open to everybody; the answer
 * is the same whatever becomes of it.
 */
export interface ReportError {
  readonly request: ErrorReport;
  readonly response: { readonly received: true };
}

/** Every callable function by its name. */
export interface Callables {
  readonly requestPasswordReset: RequestPasswordReset;
  readonly lookAtPasswordLink: LookAtPasswordLink;
  readonly setPassword: SetPassword;
  readonly acceptInvitation: AcceptInvitation;
  readonly administer: Administer;
  readonly handOver: HandOver;
  readonly closeWait: CloseWait;
  readonly listWaiting: ListWaiting;
  readonly listAccess: ListAccess;
  readonly exportChart: ExportChart;
  readonly noteDownload: NoteDownload;
  readonly endSessions: EndSessions;
  readonly sendTestMail: SendTestMail;
  readonly reportError: ReportError;
}
