import { Agent, request as open, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import type { Asker, Request } from '../model/request';
import type { Fields } from '../model/value';
import { encodeQuery, encodeWrite } from './encode';

/** What the server answered; `odd` is neither: a request that is malformed proves nothing. */
export type Outcome =
  { readonly kind: 'accepted' | 'refused' } | { readonly kind: 'odd'; readonly answer: string };

interface Answer {
  readonly status: number;
  readonly text: string;
}

const begun = v.object({ transaction: v.string() });

/**
 * Firestore's REST interface to one project of an emulator: it says all that the SDK can, and what only a raw client can.
 * Its connections are kept: Node's `fetch` takes twice as long for each request.
 */
export class Rest {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #emulator: URL;
  readonly #projectId: string;
  readonly #root: string;

  /** `emulator` is its host and port. */
  constructor(emulator: string, projectId: string) {
    this.#emulator = new URL(`http://${emulator}`);
    this.#projectId = projectId;
    this.#root = `projects/${projectId}/databases/(default)/documents`;
  }

  /** Rejects only when there is no answer at all. */
  async send(asker: Asker, request: Request): Promise<Outcome> {
    const { status, text } = await this.#ask(tokenOf(this.#projectId, asker), request);
    // Of a document that is not there one hears only where the rules let one.
    if (status === 200 || (status === 404 && request.kind === 'get')) return { kind: 'accepted' };
    if (status === 403) return { kind: 'refused' };
    return { kind: 'odd', answer: `HTTP ${String(status)} ${text.replaceAll(/\s+/g, ' ')}`.slice(0, 300) };
  }

  /** Makes whole documents as the server would, past the rules; null takes one away. */
  async change(
    documents: readonly { readonly path: string; readonly fields: Fields | null }[],
  ): Promise<void> {
    const writes = documents.map(({ path, fields }) =>
      encodeWrite(this.#root, fields === null ? { kind: 'delete', path } : { kind: 'set', path, fields }),
    );
    const answer = await this.#post('owner', ':commit', { writes });
    if (answer.status !== 200) throw new Error(`the world could not be made: ${answer.text}`);
  }

  /** Takes every document of the project away. */
  async clear(): Promise<void> {
    const answer = await this.#http('owner', 'DELETE', `/emulator/v1/${this.#root}`);
    if (answer.status !== 200) throw new Error(`the world could not be cleared: ${answer.text}`);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #ask(token: string | undefined, request: Request): Promise<Answer> {
    switch (request.kind) {
      case 'get': {
        const mask = (request.mask ?? []).map((field) => `mask.fieldPaths=${field}`).join('&');
        return this.#get(token, `${request.path}?${mask}`);
      }
      case 'get-several':
        return this.#post(token, ':batchGet', {
          documents: request.paths.map((path) => `${this.#root}/${path}`),
          ...(request.transaction && { newTransaction: { readOnly: {} } }),
        });
      case 'list-documents':
        return this.#get(token, `${request.collection}?pageSize=${String(request.pageSize)}`);
      case 'list-collections':
        return this.#post(token, `/${request.path}:listCollectionIds`, {});
      case 'query':
        return this.#post(token, `${under(request.query.parent)}:runQuery`, {
          structuredQuery: encodeQuery(request.query),
        });
      case 'aggregate': {
        const what = request.sum === null ? { count: {} } : { sum: { field: { fieldPath: request.sum } } };
        const structuredQuery = encodeQuery(request.query);
        return this.#post(token, `${under(request.query.parent)}:runAggregationQuery`, {
          structuredAggregationQuery: { structuredQuery, aggregations: [{ alias: 'it', ...what }] },
        });
      }
      case 'commit': {
        const writes = request.writes.map((write) => encodeWrite(this.#root, write));
        if (!request.transaction) return this.#post(token, ':commit', { writes });
        const start = await this.#post(token, ':beginTransaction', { options: { readWrite: {} } });
        const { transaction } = v.parse(begun, JSON.parse(start.text));
        return this.#post(token, ':commit', { writes, transaction });
      }
    }
  }

  #get(token: string | undefined, path: string): Promise<Answer> {
    return this.#http(token, 'GET', `/v1/${this.#root}/${path}`);
  }

  #post(token: string | undefined, path: string, body: object): Promise<Answer> {
    return this.#http(token, 'POST', `/v1/${this.#root}${path}`, body);
  }

  async #http(token: string | undefined, method: string, path: string, body?: object): Promise<Answer> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const { hostname, port } = this.#emulator;
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const headers = { 'content-type': 'application/json', ...authorization };
      open({ hostname, port, agent: this.#agent, method, path, headers })
        .on('response', resolve)
        .on('error', reject)
        .end(body === undefined ? undefined : JSON.stringify(body));
    });
    return { status: response.statusCode ?? 0, text: await text(response) };
  }
}

const under = (parent: string) => (parent === '' ? '' : `/${parent}`);

/** An unsigned token, which the emulator takes for what it claims; undefined for nobody. */
function tokenOf(projectId: string, asker: Asker): string | undefined {
  if (asker === null) return undefined;
  const { uid, claims, minutesAgo = 0 } = asker;
  const payload = {
    ...{ aud: projectId, iss: `https://securetoken.google.com/${projectId}`, iat: 0, exp: 4_000_000_000 },
    ...{ sub: uid, user_id: uid, auth_time: Math.floor(Date.now() / 1000) - minutesAgo * 60 },
    ...claims,
  };
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
}
