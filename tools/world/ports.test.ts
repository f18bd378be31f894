import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { assertPortsFree, isPortFree } from './free-ports';
import { listeningSockets } from './port-owner';
import { SetupError } from '../../ops/project/setup-error';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function listen(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ host, port: 0 }, resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

test.each(['127.0.0.1', '0.0.0.0'])('a port on which somebody listens at %s is not free', async (host) => {
  expect(await isPortFree(await listen(host))).toBe(false);
});

test('a port is free again when its server has closed', async () => {
  const port = await listen('127.0.0.1');
  await closing.pop()?.();
  expect(await isPortFree(port)).toBe(true);
  await expect(assertPortsFree({ app: port })).resolves.toBeUndefined();
});

test('names every port in use, what it is for, and what to do', async () => {
  const [app, mail] = [await listen('127.0.0.1'), await listen('127.0.0.1')];
  const error = await assertPortsFree({ app, mail }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SetupError);
  expect(String(error)).toContain(`port ${app} (for app) is in use`);
  expect(String(error)).toContain(`port ${mail} (for mail) is in use`);
  expect(String(error)).toContain('Stop what uses them');
});

test.runIf(process.platform === 'linux')('names the process that holds a port', async () => {
  const port = await listen('127.0.0.1');
  await expect(assertPortsFree({ app: port })).rejects.toThrow(`(process ${process.pid})`);
});

test('finds listening sockets in the table of /proc/net/tcp, and no others', () => {
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 111 1',
    '   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 222 1',
    '   2: 00000000:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 333 1',
  ].join('\n');
  expect(listeningSockets(table, 8080)).toEqual(['socket:[111]']);
  expect(listeningSockets(table, 8081)).toEqual(['socket:[333]']);
  expect(listeningSockets(table, 80)).toEqual([]);
});
