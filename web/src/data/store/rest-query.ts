import * as v from 'valibot';
import { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import type { RestAccess } from './rest-access';
import { restValue, storedFields } from './rest-values';
import type { StoredDocument, StoreQuery } from './store';

/** A question that is not answered after so long is taken for one without a connection. */
const PATIENCE_MILLISECONDS = 15_000;

const OPERATORS = {
  '==': 'EQUAL',
  'array-contains': 'ARRAY_CONTAINS',
  'array-contains-any': 'ARRAY_CONTAINS_ANY',
  '>=': 'GREATER_THAN_OR_EQUAL',
  '<': 'LESS_THAN',
} as const;
const DIRECTIONS = { asc: 'ASCENDING', desc: 'DESCENDING' } as const;

const found = v.object({ name: v.string(), fields: v.optional(v.record(v.string(), v.unknown()), {}) });
const answer = v.array(v.object({ document: v.optional(found) }));
const refusal = v.array(v.object({ error: v.object({ status: v.string() }) }));

type Found = v.InferOutput<typeof found>;

/** Where the next page goes on: the fields that the list is in order of, as they were given, and the name of the last row. */
class RestCursor {
  constructor(
    readonly fields: readonly unknown[],
    readonly name: string,
  ) {}
}

/**
 * Asks for some fields of what a query finds, by Firestore's REST interface: the SDK asks for whole documents alone. The
 * rules decide as ever, of the whole documents. Rejects with a DataError.
 */
export function restQuery({ origin, documents, headers }: RestAccess) {
  return async (query: StoreQuery, fields: readonly string[]): Promise<readonly StoredDocument[]> => {
    const [collectionId, parent] = lastOf(query.collection);
    const response = await reached(
      fetch(`${origin}v1/${documents}${parent}:runQuery?prettyPrint=false`, {
        method: 'POST',
        credentials: 'omit',
        cache: 'no-store',
        headers: await headers(),
        body: JSON.stringify({ structuredQuery: structured(query, collectionId, fields) }),
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      }),
    );
    const said: unknown = await reached(response.json());
    if (!response.ok) throw refused(said);
    return v
      .parse(answer, said)
      .flatMap(({ document }) => (document ? [toStored(document, query.orderBy)] : []));
  };
}

function structured(query: StoreQuery, collectionId: string, fields: readonly string[]): object {
  const { filters, orderBy, limit, after } = query;
  const byName = (direction: keyof typeof DIRECTIONS) => ({
    field: { fieldPath: '__name__' },
    direction: DIRECTIONS[direction],
  });
  return {
    select: { fields: fields.map((fieldPath) => ({ fieldPath })) },
    from: [{ collectionId }],
    where: {
      compositeFilter: {
        op: 'AND',
        filters: filters.map(([fieldPath, operator, value]) => ({
          fieldFilter: { field: { fieldPath }, op: OPERATORS[operator], value: restValue(value) },
        })),
      },
    },
    orderBy: [
      ...orderBy.map(([fieldPath, direction]) => ({
        field: { fieldPath },
        direction: DIRECTIONS[direction],
      })),
      byName(orderBy.at(-1)?.[1] ?? 'asc'),
    ],
    ...(after instanceof RestCursor && {
      startAt: {
        values: [...after.fields, { referenceValue: after.name }],
        before: false,
      },
    }),
    limit,
  };
}

/** What cannot be read is given as it came: it costs its own row. */
function toStored({ name, fields }: Found, order: StoreQuery['orderBy']): StoredDocument {
  const [id] = lastOf(name);
  const parsed = v.safeParse(storedFields, fields);
  return {
    id,
    data: parsed.success ? parsed.output : fields,
    pending: false,
    cursor: new RestCursor(
      order.map(([field]) => fields[field]),
      name,
    ),
  };
}

function refused(said: unknown): DataError {
  const parsed = v.safeParse(refusal, said);
  const status = parsed.success ? (parsed.output[0]?.error.status ?? '') : '';
  return toDataError({ code: status.toLowerCase().replaceAll('_', '-') });
}

async function reached<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (cause) {
    throw new DataError('offline', { cause });
  }
}

/** The last part of a path, and what stands before it with its slash. */
function lastOf(path: string): readonly [last: string, before: string] {
  const at = path.lastIndexOf('/');
  return [path.slice(at + 1), at < 0 ? '' : `/${path.slice(0, at)}`];
}
