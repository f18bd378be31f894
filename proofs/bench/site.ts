import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf, readHosting } from '../../web/hosting';

/** The content types of what is compressed; the rest goes as it is. */
const TEXTS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

interface Served {
  readonly type: string;
  readonly body: Buffer;
  readonly zipped: boolean;
}

const hosting = readHosting();

/** A web server as the product's hosting is: files are compressed, and what has a hash in its name is kept. */
export class Site {
  readonly #files = new Map<string, Served>();
  readonly #server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://site');
    // Any other address is one of the app's screens.
    const { type, body, zipped } = this.#files.get(pathname) ?? this.#index();
    answer.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(zipped && { 'content-encoding': 'gzip' }),
      'cache-control': headersOf(hosting, pathname).get('Cache-Control'),
    });
    answer.end(body);
  });

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith('.map')) continue;
      const file = join(entry.parentPath, entry.name);
      this.put(`/${relative(folder, file).replaceAll('\\', '/')}`, readFileSync(file));
    }
  }

  /** Serves this under an address, whose ending says what it is. */
  put(address: string, content: string | Buffer): void {
    const type = TEXTS[extname(address)];
    const plain = Buffer.from(content);
    this.#files.set(
      address,
      type === undefined
        ? { type: 'application/octet-stream', body: plain, zipped: false }
        : { type, body: gzipSync(plain, { level: 9 }), zipped: true },
    );
  }

  async open(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #index(): Served {
    const index = this.#files.get('/index.html');
    if (index === undefined) throw new Error('the app is not built');
    return index;
  }
}
