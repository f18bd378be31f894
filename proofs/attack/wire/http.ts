import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The emulator over HTTP, by connections that are kept: Node's `fetch` takes twice as long for each request. */
export class Http {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #host: string;
  readonly #port: number;

  /** `emulator` is its host and port. */
  constructor(emulator: string) {
    const { hostname, port } = new URL(`http://${emulator}`);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** Rejects only when there is no answer at all. */
  send(method: string, path: string, token: string | undefined, body?: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          ...{ host: this.#host, port: this.#port, agent: this.#agent, method, path },
          headers: {
            'content-type': 'application/json',
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
