import { DocumentError } from '@my-messages/domain/documents/document';
import type { Firestore, Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Finding } from './finding';

/** What a look at an organization works with. */
export interface Look {
  readonly firestore: Firestore;
  readonly organizationId: string;
  /** The documents of a query in pages; says under the name how far it is. */
  walk(name: string, query: Query): AsyncIterable<readonly QueryDocumentSnapshot[]>;
  /** Takes what was found; the look goes on when it has been dealt with. */
  found(findings: readonly Finding[]): Promise<void>;
}

/** Parses a stored document; one that is malformed is put among the findings, and gives null. */
export function parsed<Value>(
  path: string,
  data: unknown,
  parse: (id: string, data: unknown) => Value,
  findings: Finding[],
): Value | null {
  try {
    return parse(path.slice(path.lastIndexOf('/') + 1), data);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    findings.push({ kind: 'malformed', path, field: error.field });
    return null;
  }
}
