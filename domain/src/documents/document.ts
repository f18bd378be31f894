import * as v from 'valibot';
import type { StoredTime } from './written';

/**
 * A stored document that is not what it should be. Says where (collection, id, field) and never what: values are
 * patients' words and names.
 */
export class DocumentError extends Error {
  constructor(
    readonly collection: string,
    readonly documentId: string,
    readonly field: string,
  ) {
    super(`${collection}/${documentId}: field "${field}" is missing or not of the expected form`);
    this.name = 'DocumentError';
  }
}

/** Checks stored data against a schema and returns it typed; throws {@link DocumentError}. */
export function parseDocument<Schema extends v.GenericSchema>(
  schema: Schema,
  collection: string,
  documentId: string,
  data: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DocumentError(collection, documentId, v.getDotPath(issue) ?? '(document)');
}

export const isStoredTime = (value: unknown): value is StoredTime =>
  typeof value === 'object' && value !== null && 'toMillis' in value && typeof value.toMillis === 'function';

/**
 * A stored time, as epoch milliseconds. Either SDK's Timestamp is understood by its `toMillis`, so that this
 * package needs neither SDK.
 */
export const instant = v.union([
  v.number(),
  v.pipe(
    v.custom<StoredTime>(isStoredTime),
    v.transform((timestamp) => timestamp.toMillis()),
  ),
]);

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const nonEmpty = v.pipe(v.string(), v.nonEmpty());
/** ISO 3166-1 alpha-2, upper case. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
/** A day as 2026-01-31. */
export const day = v.pipe(v.string(), v.isoDate());
export const side = v.picklist(['portal', 'staff']);
export const relationship = v.picklist(['self', 'guardian', 'guarantor']);
export type Relationship = v.InferOutput<typeof relationship>;
