import type { Query, Request, Write } from '../model/request';
import { Double, isFields, pathsOf, SERVER_TIME, updated, valueAt } from '../model/value';
import type { Fields, Value } from '../model/value';

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

/** The fields that have values of their own; those that the server makes, or takes away, are told beside them. */
function encodeFields(fields: Fields): Record<string, object> {
  const stored = Object.entries(fields).filter(([, value]) => typeof value !== 'symbol');
  return Object.fromEntries(stored.map(([name, value]) => [name, encodeValue(value)]));
}

function encodeWrite(root: string, write: Write): object {
  const name = `${root}/${write.path}`;
  if (write.kind === 'delete') return { delete: name };
  const whole = write.kind === 'set' ? write.fields : updated({}, write.fields);
  const times = pathsOf(whole)
    .filter((path) => valueAt(whole, path) === SERVER_TIME)
    .map((path) => path.join('.'));
  const fieldPaths = Object.keys(write.fields).filter((path) => !times.includes(path));
  return {
    update: { name, fields: encodeFields(whole) },
    updateTransforms: times.map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' })),
    ...(write.kind === 'update' && { updateMask: { fieldPaths }, currentDocument: { exists: true } }),
  };
}

function encodeQuery({ parent, collection, where, orderBy, limit }: Query): object {
  const filters = where.map(([fieldPath, operator, value]) => ({
    fieldFilter: { field: { fieldPath }, op: operator, value: encodeValue(value) },
  }));
  const structuredQuery = {
    from: [{ collectionId: collection, allDescendants: parent === null }],
    ...(filters.length > 0 && { where: { compositeFilter: { op: 'AND', filters } } }),
    orderBy: orderBy.map(([fieldPath, direction]) => ({ field: { fieldPath }, direction })),
    ...(limit !== null && { limit }),
  };
  return { structuredQuery };
}

/** Where a request goes, and with what; without anything it is a GET. */
interface Call {
  readonly path: string;
  readonly body?: object;
}

/** `root` is the database's documents, as in "projects/p/databases/(default)/documents". */
export function encodeRequest(root: string, request: Request): Call {
  switch (request.kind) {
    case 'get': {
      const mask = (request.mask ?? []).map((field) => `mask.fieldPaths=${field}`).join('&');
      return { path: `/${request.path}?${mask}` };
    }
    case 'get-several': {
      const documents = request.paths.map((path) => `${root}/${path}`);
      const transaction = request.transaction ? { newTransaction: { readOnly: {} } } : {};
      return { path: ':batchGet', body: { documents, ...transaction } };
    }
    case 'list-documents':
      return { path: `/${request.collection}?pageSize=${String(request.pageSize)}` };
    case 'list-collections':
      return { path: `/${request.path}:listCollectionIds`, body: {} };
    case 'query':
      return { path: `${under(request.query)}:runQuery`, body: encodeQuery(request.query) };
    case 'aggregate': {
      const what = request.sum === null ? { count: {} } : { sum: { field: { fieldPath: request.sum } } };
      const aggregation = { ...encodeQuery(request.query), aggregations: [{ alias: 'it', ...what }] };
      const path = `${under(request.query)}:runAggregationQuery`;
      return { path, body: { structuredAggregationQuery: aggregation } };
    }
    case 'commit':
      return { path: ':commit', body: { writes: request.writes.map((write) => encodeWrite(root, write)) } };
  }
}

const under = ({ parent }: Query) => (parent ? `/${parent}` : '');
