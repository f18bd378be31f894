import * as v from 'valibot';
import { issuePath } from './json-path';

type Container = Record<PropertyKey, unknown>;

/** What an element that limits something is taken for where it cannot be read: for what lets in the fewest. */
const LIMITS: Readonly<Record<string, unknown>> = {
  period: { end: '0001' },
  coveragePeriod: { end: '0001' },
  end: '0001',
  active: false,
  onHold: true,
  deceasedBoolean: true,
  deceasedDateTime: '0001',
};

/**
 * Reads what is sound of a value: every element that is not as the schema has it is left out, and told to `flaw` with its
 * path. Null where something is missing that nothing can be made without.
 */
export function readSound<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  path: string,
  flaw: (path: string) => void,
): v.InferOutput<Schema> | null {
  const whole = v.safeParse(schema, data);
  if (whole.success) return whole.output;
  const remaining = withoutNulls(data);
  for (;;) {
    const result = v.safeParse(schema, remaining);
    if (result.success) return result.output;
    for (const issue of result.issues) flaw(issuePath(path, issue));
    if (!result.issues.every((issue) => leaveOut(remaining, issue))) return null;
  }
}

/** A copy without the elements that are null, as some write what is absent; in a list null is a place holder. */
function withoutNulls(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNulls);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === null ? [] : [[key, withoutNulls(value)]])),
  );
}

/** Takes the element of an issue out of the value; false where there is none to take out, or nothing without it. */
function leaveOut(value: unknown, issue: v.BaseIssue<unknown>): boolean {
  const keys = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  const last = keys.pop();
  if (last === undefined || last === 'status') return false;
  let holder = value;
  for (const key of keys) holder = (holder as Container)[key];
  const container = holder as Container;
  if (!(last in container)) return false;
  // A list keeps its places, for the paths of what comes after; an empty element says nothing, like none.
  if (Array.isArray(holder)) container[last] = issue.type === 'object' ? {} : null;
  else if (Object.hasOwn(LIMITS, last)) container[last] = structuredClone(LIMITS[String(last)]);
  else Reflect.deleteProperty(container, last);
  return true;
}
