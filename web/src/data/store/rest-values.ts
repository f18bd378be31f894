import * as v from 'valibot';

/** Fields of a document as Firestore's REST interface takes them. */
export function restFields(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.map(([field, value]) => [field, restValue(value)]));
}

/** A `Value` of Firestore's REST interface; of the kinds that the app's drafts and questions are made of. */
export function restValue(value: unknown): object {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') return { integerValue: String(value) };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(restValue) } };
  if (typeof value === 'object') return { mapValue: { fields: restFields(Object.entries(value)) } };
  throw new TypeError(`Nothing that is sent holds a ${typeof value}`);
}

const value = v.union([
  v.pipe(
    v.object({ stringValue: v.string() }),
    v.transform(({ stringValue }): unknown => stringValue),
  ),
  v.pipe(
    v.object({ booleanValue: v.boolean() }),
    v.transform(({ booleanValue }): unknown => booleanValue),
  ),
  v.pipe(
    v.object({ integerValue: v.string() }),
    v.transform(({ integerValue }): unknown => Number(integerValue)),
  ),
  v.pipe(
    v.object({ timestampValue: v.string() }),
    v.transform(({ timestampValue }): unknown => ({ toMillis: () => Date.parse(timestampValue) })),
  ),
  v.pipe(
    v.object({ nullValue: v.null() }),
    v.transform((): unknown => null),
  ),
]);

/** Fields of a document as the REST interface gives them, of one level; throws for one of a kind that it does not know. */
export const storedFields = v.record(v.string(), value);
