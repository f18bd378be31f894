import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the server does with a mail: see each. */
export type Manner =
  /** Answers every recipient with `reply`. */
  | 'answers'
  /** Says nothing any more once it is given a recipient. */
  | 'hangs'
  /** Is gone when it has the text, before it has said anything of it. */
  | 'closes-after-data'
  /** Has accepted the mail, and is gone at once. */
  | 'closes-after-250'
  /** Hands everything on to the server at `passTo`. */
  | 'passes';

/** An SMTP server with manners of its own, as long as it listens. */
export class RefusingMailServer {
  reply = '250 2.1.5 ok';
  manner: Manner = 'answers';
  passTo = 0;
  /** The most connections that were ever open at a time. */
  mostConnections = 0;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  /** Listens on a port of this machine, a free one unless it is named; resolves with it. */
  listen(port = 0): Promise<number> {
    const server = createServer((socket) => {
      this.#sockets.add(socket);
      this.mostConnections = Math.max(this.mostConnections, this.#sockets.size);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#sockets.delete(socket));
      if (this.manner === 'passes') this.#pass(socket);
      else this.#converse(socket);
    });
    this.#server = server;
    return new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => {
        const address = server.address();
        if (typeof address === 'object' && address !== null) resolve(address.port);
      });
    });
  }

  /** Ends every connection and takes no more. */
  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server?.close(() => resolve()));
  }

  #pass(socket: Socket): void {
    const onward = connect(this.passTo, '127.0.0.1');
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
    socket.pipe(onward).pipe(socket);
  }

  #converse(socket: Socket): void {
    let inText = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 localhost');
    socket.on('data', (data) => {
      const line = data.toString();
      if (inText) {
        if (!line.endsWith('\r\n.\r\n')) return;
        inText = false;
        if (this.manner === 'closes-after-data') socket.destroy();
        else if (this.manner === 'closes-after-250') socket.end('250 2.0.0 accepted\r\n');
        else say('250 2.0.0 accepted');
      } else if (line.startsWith('RCPT')) {
        if (this.manner !== 'hangs') say(this.reply);
      } else if (line.startsWith('DATA')) {
        inText = true;
        say('354 go on');
      } else if (line.startsWith('QUIT')) socket.end('221 bye\r\n');
      else say('250 ok');
    });
  }
}
