import { createServer, type Server, type Socket } from 'node:net';

/** An SMTP server that answers every recipient with the same reply, as long as it listens. */
export class RefusingMailServer {
  reply = '250 2.1.5 ok';
  readonly #sockets = new Set<Socket>();
  readonly #server: Server = createServer((socket) => {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.write('220 localhost\r\n');
    socket.on('data', (data) => {
      const line = data.toString();
      if (line.startsWith('RCPT')) socket.write(`${this.reply}\r\n`);
      else if (line.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });

  /** Listens on a free port of this machine; resolves with it. */
  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject).listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        if (typeof address === 'object' && address !== null) resolve(address.port);
      });
    });
  }

  /** Ends every connection and takes no more. */
  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
