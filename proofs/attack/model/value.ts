import { isDeepStrictEqual } from 'node:util';

/** A point in time, as epoch milliseconds. */
export class Instant {
  constructor(readonly ms: number) {}
}

/** A point in time that is reckoned from the moment of sending: so many milliseconds before it, or after. */
export class Ago {
  constructor(readonly ms: number) {}
}

/** A number that is stored as floating point although it may be whole. */
export class Double {
  constructor(readonly value: number) {}
}

/** In a write: the server's own time of the request. */
export const SERVER_TIME = Symbol('server time');
/** In an update: the field goes. */
export const DELETED = Symbol('deleted');

export type Value =
  | null
  | boolean
  | number
  | string
  | Instant
  | Ago
  | Double
  | typeof SERVER_TIME
  | typeof DELETED
  | readonly Value[]
  | Fields;

/** Numbers that are whole are integers of Firestore. */
export interface Fields {
  readonly [field: string]: Value;
}

export function isFields(value: Value | undefined): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Instant) &&
    !(value instanceof Ago) &&
    !(value instanceof Double)
  );
}

export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  isDeepStrictEqual(one, other);

/** The value with every {@link Ago} turned into the {@link Instant} that it is at `now`. */
function atMoment(value: Value, now: number): Value {
  if (value instanceof Ago) return new Instant(now - value.ms);
  if (Array.isArray(value)) return value.map((item: Value) => atMoment(item, now));
  return isFields(value) ? fieldsAtMoment(value, now) : value;
}

export function fieldsAtMoment(fields: Fields, now: number): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, atMoment(value, now)]));
}
