import * as v from 'valibot';
import { COLLECTIONS, isDocumentId } from './paths';

/**
 * The kinds of errors that are told to the server when somebody sees them: those of the app's data layer but for what
 * is an ordinary state of the world (no network, nobody signed in), and `screen`, a part of the screen that failed.
 */
export const REPORTED_KINDS = [
  'forbidden',
  'missing',
  'busy',
  'too-large',
  'rejected',
  'unexpected',
  'screen',
] as const;
export type ReportedKind = (typeof REPORTED_KINDS)[number];

/** A word of a program: a code of a library, the name of an error, the path of a field. People's words have spaces. */
const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._/-]{1,80}$/));

/**
 * What is told of an error: the number that stands on the screen, and what kind it is of. Ids, closed lists and codes
 * only; never a value, what an error says, an address or a stack, any of which may hold words of a patient.
 */
export const errorReport = v.object({
  /** Where it was seen; null where nobody had been let in yet. */
  organizationId: v.nullable(v.pipe(v.string(), v.check(isDocumentId))),
  /** The number that a person can read out. */
  reference: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  kind: v.picklist(REPORTED_KINDS),
  code: v.nullable(word),
  /** Of a stored document that is malformed: where the fault is. */
  collection: v.nullable(v.picklist(Object.values(COLLECTIONS))),
  field: v.nullable(word),
});

export type ErrorReport = v.InferOutput<typeof errorReport>;

/** The value where it may be told, else null: an unusual word must not cost the report. */
export const reportedWord = (value: string): string | null => (v.is(word, value) ? value : null);

export const reportedCollection = (value: string): ErrorReport['collection'] =>
  Object.values(COLLECTIONS).find((name) => name === value) ?? null;

export const isReportedKind = (kind: string): kind is ReportedKind =>
  REPORTED_KINDS.some((reported) => reported === kind);
