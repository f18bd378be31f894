import type { Query, Write } from '../model/request';
import { pathsOf, valueAt, withValueAt } from '../model/value';
import { DELETED, Double, isFields, SERVER_TIME, type Fields, type Value } from '../model/value';

/** A value as Firestore's REST interface writes it. What only a write can say is not a value: it throws. */
function encodeValue(value: Value): object {
  if (value === null) return { nullValue: null };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  if (value instanceof Double) return { doubleValue: value.value };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map((item: Value) => encodeValue(item)) } };
  if (isFields(value)) return { mapValue: { fields: encodeFields(value) } };
  throw new Error('not a value that is stored');
}

function encodeFields(fields: Fields): Record<string, object> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, encodeValue(value)]));
}

/** `root` is the database's documents, as in "projects/p/databases/(default)/documents". */
export function encodeWrite(root: string, write: Write): object {
  const name = `${root}/${write.path}`;
  if (write.kind === 'delete') return { delete: name };
  const whole = write.kind === 'set' ? write.fields : nested(write.fields);
  const times = pathsOf(whole).filter((path) => valueAt(whole, path) === SERVER_TIME);
  const gone = pathsOf(whole).filter((path) => valueAt(whole, path) === DELETED);
  const stored = [...times, ...gone].reduce((fields, path) => withValueAt(fields, path, undefined), whole);
  const isTime = (path: string) => times.some((time) => time.join('.') === path);
  return {
    update: { name, fields: encodeFields(stored) },
    updateTransforms: times.map((path) => ({
      fieldPath: path.join('.'),
      setToServerValue: 'REQUEST_TIME',
    })),
    ...(write.kind === 'update' && {
      updateMask: { fieldPaths: Object.keys(write.fields).filter((path) => !isTime(path)) },
      currentDocument: { exists: true },
    }),
  };
}

function nested(fields: Fields): Fields {
  return Object.entries(fields).reduce<Fields>(
    (whole, [name, value]) => withValueAt(whole, name.split('.'), value),
    {},
  );
}

export function encodeQuery({ collection, group, where, orderBy, limit }: Query): object {
  const filters = where.map(([fieldPath, operator, value]) => ({
    fieldFilter: { field: { fieldPath }, op: operator, value: encodeValue(value) },
  }));
  return {
    from: [{ collectionId: collection, allDescendants: group }],
    ...(filters.length > 0 && { where: { compositeFilter: { op: 'AND', filters } } }),
    orderBy: orderBy.map(([fieldPath, direction]) => ({ field: { fieldPath }, direction })),
    ...(limit !== null && { limit }),
  };
}
