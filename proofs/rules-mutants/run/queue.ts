import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Verdict } from './verdict';

const resultBody = v.object({ by: v.nullable(v.string()) });

/** One turn of a test command that stays: the rules are loaded when it hears of it. */
export interface Turn {
  /** Tests that told mutants nearby, most likely first. */
  readonly likely: readonly string[];
}

/**
 * What a test command that stays talks to: `GET /next` answers with its next turn when the rules of that turn are
 * loaded, or 204 when there is none left; `POST /result` says by which test it was told, or null.
 */
export class Queue {
  readonly #server: Server;
  readonly #next: () => Promise<Turn | null>;
  readonly #tell: (verdict: Verdict) => void;

  constructor(next: () => Promise<Turn | null>, tell: (verdict: Verdict) => void) {
    this.#next = next;
    this.#tell = tell;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.writeHead(500).end());
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the queue has no port');
    return `http://127.0.0.1:${String(address.port)}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/next') {
      const turn = await this.#next();
      if (turn === null) response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(turn));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
    const { by } = v.parse(resultBody, JSON.parse(Buffer.concat(chunks).toString('utf8')));
    this.#tell(by === null ? { kind: 'survived' } : { kind: 'killed', by });
    response.writeHead(204).end();
  }
}
