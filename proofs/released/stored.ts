import { schema as users } from '@my-messages/domain/documents/account';
import { schema as auditEvents } from '@my-messages/domain/documents/audit-event';
import { schema as auditSeals } from '@my-messages/domain/documents/audit-seal';
import { schema as charts } from '@my-messages/domain/documents/chart';
import { schema as connections } from '@my-messages/domain/documents/connection';
import { schema as conversations } from '@my-messages/domain/documents/conversation';
import { schema as checks } from '@my-messages/domain/documents/derived-check';
import { schema as sweeps } from '@my-messages/domain/documents/derived-sweep';
import { schema as drafts } from '@my-messages/domain/documents/draft';
import { schema as holds } from '@my-messages/domain/documents/hold';
import { schema as mail } from '@my-messages/domain/documents/mail';
import { schema as members } from '@my-messages/domain/documents/member';
import { schema as messages } from '@my-messages/domain/documents/message';
import { schema as organizations } from '@my-messages/domain/documents/organization';
import { schema as passwordLinks } from '@my-messages/domain/documents/password-link';
import { schema as problems } from '@my-messages/domain/documents/problem';
import { schema as savedAnswers } from '@my-messages/domain/documents/saved-answer';
import { schema as searchEntries } from '@my-messages/domain/documents/search-entry';
import { schema as staff } from '@my-messages/domain/documents/staff-card';
import { schema as retentionCheck } from '@my-messages/domain/documents/retention-check';
import { schema as inboxes } from '@my-messages/domain/documents/unread-totals';
import type { COLLECTIONS } from '@my-messages/domain/paths';
import type * as v from 'valibot';
import { formOf, type Form } from './form';

/** A collection, or a document of one that has documents of two kinds. */
type Stored = Exclude<keyof typeof COLLECTIONS, 'rateLimits'> | 'checks/retention';

/** What is stored in each collection; but for the counts of rate limits, which are gone after minutes. */
const SCHEMAS: Readonly<Record<Stored, v.GenericSchema>> = {
  users,
  mail,
  passwordLinks,
  sweeps,
  organizations,
  members,
  staff,
  charts,
  connections,
  conversations,
  searchEntries,
  savedAnswers,
  inboxes,
  auditEvents,
  auditSeals,
  problems,
  checks,
  'checks/retention': retentionCheck,
  holds,
  messages,
  drafts,
};

/** The forms of the documents of today, by their collections. */
export const formsOfToday = (): Readonly<Record<string, Form>> =>
  Object.fromEntries(Object.entries(SCHEMAS).map(([collection, schema]) => [collection, formOf(schema)]));
