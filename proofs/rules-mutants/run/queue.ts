import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import * as v from 'valibot';
import type { Verdict } from './verdict-file';

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
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.writeHead(500).end());
  });

  constructor(
    private readonly next: () => Promise<Turn | null>,
    private readonly tell: (verdict: Verdict) => void,
  ) {}

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
      const turn = await this.next();
      if (turn === null) response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(turn));
      return;
    }
    const { by } = v.parse(resultBody, await json(request));
    this.tell(by === null ? { kind: 'survived' } : { kind: 'killed', by });
    response.writeHead(204).end();
  }
}
