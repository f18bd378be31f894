import { isDeepStrictEqual } from 'node:util';

/** A point in time that is reckoned from the moment of sending: so many milliseconds before it, or after. */
export class Ago {
  constructor(readonly ms: number) {}
}

/** A number that is stored as floating point although it may be whole. */
export class Double {
  constructor(readonly value: number) {}
}

/** In a write: the server's own time of the request. */
export const SERVER_TIME = Symbol('the server’s time');
/** In an update: the field goes. */
export const DELETED = Symbol('deleted');

export type Value =
  null | boolean | number | string | symbol | Date | Ago | Double | readonly Value[] | Fields;

/** Numbers that are whole are integers of Firestore. */
export interface Fields {
  readonly [field: string]: Value;
}

/** Names of fields, and numbers of items, from the outside to the inside. */
export type Path = readonly string[];

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  isDeepStrictEqual(one, other);

/** The text in a field; empty where it holds none. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: Value | undefined, [name, ...rest]: Path): Value | undefined {
  if (name === undefined) return value;
  if (isList(value)) return valueAt(value[Number(name)], rest);
  return isFields(value) ? valueAt(value[name], rest) : undefined;
}

/** The fields with one value put at a path, in its old place, or taken away where it is undefined. */
export function withValueAt(fields: Fields, [name = '', ...rest]: Path, value: Value | undefined): Fields {
  const next = rest.length === 0 ? value : within(fields[name], rest, value);
  if (next !== undefined) return { ...fields, [name]: next };
  return Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
}

const within = (inner: Value | undefined, path: Path, value: Value | undefined): Value =>
  isList(inner)
    ? Object.values(withValueAt(Object.fromEntries(inner.entries()), path, value))
    : withValueAt(isFields(inner) ? inner : {}, path, value);

/** The fields after an update whose names may have dots. */
export function updated(fields: Fields, update: Fields): Fields {
  return Object.entries(update).reduce(
    (changed, [name, value]) => withValueAt(changed, name.split('.'), value === DELETED ? undefined : value),
    fields,
  );
}

/** Every path in a value, of maps and lists as well as of what is in them. */
export function pathsOf(value: Value): string[][] {
  if (!isList(value) && !isFields(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...pathsOf(inner).map((path) => [name, ...path]),
  ]);
}

/** The value with each of the innermost values in it made another. */
export function mapped(value: Value, make: (inner: Value) => Value): Value {
  if (isList(value)) return value.map((item) => mapped(item, make));
  if (!isFields(value)) return make(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, make)]));
}

/** As it is printed. */
export function say(value: Value | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'symbol') return value.description ?? '';
  if (value instanceof Double) return `${String(value.value)} as floating point`;
  if (value instanceof Ago) return `${String(value.ms / 1000)} s ago`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 50)}… (${String(text.length)} characters)` : text;
}
