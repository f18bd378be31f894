import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { requiredVariable } from '../../support/environment';

/**
 * A network between a browser and Firestore that can fall silent: nothing comes through, nobody is told, and what was
 * open then stays dead afterwards, as when a phone changes its address. The context of the page is given it as its
 * proxy; what goes elsewhere always comes through.
 */
export class BrokenNetwork {
  readonly #server: Server = createServer((asked, answer) => {
    this.#forward(asked, answer);
  });
  readonly #sockets = new Set<Socket>();
  readonly #firestore = requiredVariable('FIRESTORE_EMULATOR_HOST');
  #silent = false;
  /** How many requests came through since the mending before the first of a listen channel; null while none has. */
  beforeChannel: number | null = null;
  #passed = 0;

  async open(): Promise<{ readonly server: string; readonly bypass: string }> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the network has no port');
    // Loopback addresses too, which a browser would not send through a proxy by itself.
    return { server: `http://127.0.0.1:${String(address.port)}`, bypass: '<-loopback>' };
  }

  fallSilent(): void {
    this.#silent = true;
    for (const socket of this.#sockets) socket.pause();
  }

  mend(): void {
    this.#silent = false;
    this.#passed = 0;
    this.beforeChannel = null;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #forward(asked: IncomingMessage, answer: ServerResponse): void {
    const url = new URL(asked.url ?? '');
    const isFirestore = url.host === this.#firestore;
    if (isFirestore) {
      // Swallowed: it is never answered.
      if (this.#silent) return;
      if (url.pathname.endsWith('/Listen/channel')) this.beforeChannel ??= this.#passed;
      this.#passed += 1;
    }
    const onward = request(url, { method: asked.method, headers: asked.headers, agent: false }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => asked.socket.destroy());
    answer.on('close', () => onward.destroy());
    if (isFirestore) {
      onward.once('socket', (socket) => {
        this.#keep(socket);
      });
    }
    asked.pipe(onward);
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }
}
