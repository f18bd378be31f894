import { DELETED, isFields, type Fields, type Value } from './value';

/** The value at a path of field names; undefined where there is none. */
export function valueAt(fields: Fields, path: readonly string[]): Value | undefined {
  const [name = '', ...rest] = path;
  const value = fields[name];
  if (rest.length === 0) return value;
  return isFields(value) ? valueAt(value, rest) : undefined;
}

/** The fields with one value put at a path, or taken away where it is undefined. */
export function withValueAt(fields: Fields, path: readonly string[], value: Value | undefined): Fields {
  const [name = '', ...rest] = path;
  const inner = fields[name];
  const next = rest.length === 0 ? value : withValueAt(isFields(inner) ? inner : {}, rest, value);
  const others = Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
  if (next === undefined) return others;
  // In its old place: what is printed stays comparable.
  return name in fields
    ? Object.fromEntries(Object.entries(fields).map(([key, old]) => [key, key === name ? next : old]))
    : { ...others, [name]: next };
}

/** The fields after an update whose names may have dots. */
export function updated(fields: Fields, update: Fields): Fields {
  return Object.entries(update).reduce(
    (changed, [name, value]) => withValueAt(changed, name.split('.'), value === DELETED ? undefined : value),
    fields,
  );
}

/** Every path in the fields, of maps as well as of what is in them. */
export function pathsOf(fields: Fields): string[][] {
  return Object.entries(fields).flatMap(([name, value]) => [
    [name],
    ...(isFields(value) ? pathsOf(value).map((path) => [name, ...path]) : []),
  ]);
}
