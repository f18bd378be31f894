import * as v from 'valibot';
import type { Asker, Query, Request, Write } from '../model/request';
import type { Fields } from '../model/value';
import { encodeQuery, encodeWrite } from './encode';
import type { Answer, Http } from './http';
import { ACCEPTED, odd, REFUSED, type Outcome, type Wire } from './outcome';
import { tokenOf } from './token';

const begun = v.object({ transaction: v.string() });

/** Firestore's REST interface to one project. */
export class Rest implements Wire {
  readonly #http: Http;
  readonly #projectId: string;
  readonly #root: string;

  constructor(http: Http, projectId: string) {
    this.#http = http;
    this.#projectId = projectId;
    this.#root = `projects/${projectId}/databases/(default)/documents`;
  }

  canSend(): boolean {
    return true;
  }

  async send(asker: Asker, request: Request): Promise<Outcome> {
    const token = tokenOf(this.#projectId, asker);
    const answer = await this.#ask(token, request);
    if (answer.status === 200) return ACCEPTED;
    // Of a document that is not there one hears only where the rules let one.
    if (answer.status === 404 && request.kind === 'get') return ACCEPTED;
    if (answer.status === 403) return REFUSED;
    return odd(`HTTP ${String(answer.status)} ${answer.text.replaceAll(/\s+/g, ' ')}`);
  }

  /** Makes whole documents as the server would, past the rules; null takes one away. */
  async change(
    documents: readonly { readonly path: string; readonly fields: Fields | null }[],
  ): Promise<void> {
    const writes = documents.map(({ path, fields }) =>
      encodeWrite(this.#root, fields === null ? { kind: 'delete', path } : { kind: 'set', path, fields }),
    );
    const answer = await this.#post('owner', '', 'commit', { writes });
    if (answer.status !== 200) throw new Error(`the world could not be made: ${answer.text}`);
  }

  /** Takes every document of the project away. */
  async clear(): Promise<void> {
    const path = `/emulator/v1/projects/${this.#projectId}/databases/(default)/documents`;
    const answer = await this.#http.send('DELETE', path, 'owner');
    if (answer.status !== 200) throw new Error(`the world could not be cleared: ${answer.text}`);
  }

  #ask(token: string | undefined, request: Request): Promise<Answer> {
    switch (request.kind) {
      case 'get': {
        const mask = (request.mask ?? []).map((field) => `mask.fieldPaths=${field}`).join('&');
        return this.#get(token, `${request.path}?${mask}`);
      }
      case 'get-several':
        return this.#post(token, '', 'batchGet', {
          documents: request.paths.map((path) => `${this.#root}/${path}`),
          ...(request.transaction && { newTransaction: { readOnly: {} } }),
        });
      case 'list-documents':
        return this.#get(token, `${request.collection}?pageSize=${String(request.pageSize)}`);
      case 'list-collections':
        return this.#post(token, request.path, 'listCollectionIds', {});
      case 'query':
        return this.#query(token, 'runQuery', request.query, (structuredQuery) => ({ structuredQuery }));
      case 'aggregate': {
        const what = request.sum === null ? { count: {} } : { sum: { field: { fieldPath: request.sum } } };
        return this.#query(token, 'runAggregationQuery', request.query, (structuredQuery) => ({
          structuredAggregationQuery: { structuredQuery, aggregations: [{ alias: 'it', ...what }] },
        }));
      }
      case 'commit':
        return this.#commit(token, request.writes, request.transaction);
    }
  }

  #query(token: string | undefined, method: string, query: Query, body: (query: object) => object) {
    return this.#post(token, query.parent, method, body(encodeQuery(query)));
  }

  async #commit(
    token: string | undefined,
    writes: readonly Write[],
    inTransaction: boolean,
  ): Promise<Answer> {
    const encoded = writes.map((write) => encodeWrite(this.#root, write));
    if (!inTransaction) return this.#post(token, '', 'commit', { writes: encoded });
    const start = await this.#post(token, '', 'beginTransaction', { options: { readWrite: {} } });
    const { transaction } = v.parse(begun, JSON.parse(start.text));
    return this.#post(token, '', 'commit', { writes: encoded, transaction });
  }

  #get(token: string | undefined, path: string): Promise<Answer> {
    return this.#http.send('GET', `/v1/${this.#root}/${path}`, token);
  }

  #post(token: string | undefined, path: string, method: string, body: object): Promise<Answer> {
    const under = path === '' ? '' : `/${path}`;
    return this.#http.send('POST', `/v1/${this.#root}${under}:${method}`, token, body);
  }
}
