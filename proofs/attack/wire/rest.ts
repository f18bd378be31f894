import { Agent, request as open, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import type { Asker, Request, Write } from '../model/request';
import type { Fields } from '../model/value';
import { encodeRequest } from './encode';

/** What the server answered; `odd` is neither: a request that is malformed proves nothing. */
export type Outcome =
  { readonly kind: 'accepted' | 'refused' } | { readonly kind: 'odd'; readonly answer: string };

interface Answer {
  readonly status: number;
  readonly text: string;
}

const begun = v.object({ transaction: v.string() });

/** Connections are kept, as long as the process lasts: Node's `fetch` takes twice as long for each request. */
const agent = new Agent({ keepAlive: true });

/** Firestore's REST interface to one project of an emulator: what the SDK would send, and what only a raw client can. */
export class Rest {
  readonly #emulator: URL;
  readonly #projectId: string;
  readonly #world: string;
  readonly #root: string;

  /** `emulator` is its host and port; `world` is put to the id of each organization, to keep several apart. */
  constructor(emulator: string, projectId: string, world = '') {
    this.#emulator = new URL(`http://${emulator}`);
    this.#projectId = projectId;
    this.#world = world;
    this.#root = `projects/${projectId}/databases/(default)/documents`;
  }

  /** Rejects only when there is no answer at all. */
  async send(asker: Asker, request: Request): Promise<Outcome> {
    const token = tokenOf(this.#projectId, asker);
    const { path, body } = encodeRequest(this.#root, request);
    const inTransaction = request.kind === 'commit' && request.transaction;
    const begun = inTransaction ? await this.#begin(token) : {};
    const { status, text } = await this.#ask(token, path, body && { ...body, ...begun });
    // Of a document that is not there one hears only where the rules let one.
    if (status === 200 || (status === 404 && request.kind === 'get')) return { kind: 'accepted' };
    if (status === 403) return { kind: 'refused' };
    return { kind: 'odd', answer: `HTTP ${String(status)} ${text.replaceAll(/\s+/g, ' ')}`.slice(0, 300) };
  }

  /** Makes the documents at these paths what they are in a state, past the rules, as the server would. */
  async make(state: ReadonlyMap<string, Fields>, paths: Iterable<string> = state.keys()): Promise<void> {
    const writes = [...new Set(paths)].map((path): Write => {
      const fields = state.get(path);
      return fields === undefined ? { kind: 'delete', path } : { kind: 'set', path, fields };
    });
    if (writes.length === 0) return;
    const { path, body } = encodeRequest(this.#root, { kind: 'commit', writes, transaction: false });
    const answer = await this.#ask('owner', path, body);
    if (answer.status !== 200) throw new Error(`the world could not be made: ${answer.text}`);
  }

  /** Takes every document of the project away. */
  async clear(): Promise<void> {
    const answer = await this.#http('owner', 'DELETE', `/emulator/v1/${this.#root}`);
    if (answer.status !== 200) throw new Error(`the world could not be cleared: ${answer.text}`);
  }

  async #begin(token: string | undefined): Promise<v.InferOutput<typeof begun>> {
    const { text } = await this.#ask(token, ':beginTransaction', { options: { readWrite: {} } });
    return v.parse(begun, JSON.parse(text));
  }

  #ask(token: string | undefined, path: string, body?: object): Promise<Answer> {
    return this.#http(token, body === undefined ? 'GET' : 'POST', `/v1/${this.#root}${path}`, body);
  }

  async #http(token: string | undefined, method: string, path: string, body?: object): Promise<Answer> {
    const here = (text: string) =>
      text.replaceAll(/\/documents\/organizations\/[^/:?"]+/g, `$&${this.#world}`);
    const { hostname, port } = this.#emulator;
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const headers = { 'content-type': 'application/json', ...authorization };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      open({ hostname, port, agent, method, path: here(path), headers })
        .on('response', resolve)
        .on('error', reject)
        .end(body === undefined ? undefined : here(JSON.stringify(body)));
    });
    return { status: response.statusCode ?? 0, text: await text(response) };
  }
}

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
