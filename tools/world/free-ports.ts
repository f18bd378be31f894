import { connect, createServer } from 'node:net';
import { portOwner } from './port-owner';
import { SetupError } from '../../ops/project/setup-error';

/** SetupError that names every one of these ports that is in use, by whom if that can be told, and what to do. */
export async function assertPortsFree(ports: Readonly<Record<string, number>>): Promise<void> {
  const checked = await Promise.all(
    Object.entries(ports).map(async ([part, port]) => ({ part, port, free: await isPortFree(port) })),
  );
  const taken = checked.filter(({ free }) => !free);
  if (taken.length === 0) return;
  const lines = taken.map(({ part, port }) => {
    const owner = portOwner(port);
    return `  port ${String(port)} (for ${part}) is in use${owner === null ? '' : ` by ${owner}`}`;
  });
  throw new SetupError(
    `${lines.join('\n')}\nStop what uses ${taken.length === 1 ? 'it' : 'them'} (perhaps another npm start, ` +
      'npm test or npm run seed) and try again.',
  );
}

/** Can a server be opened on 127.0.0.1 at this port, and does nobody answer there? */
export async function isPortFree(port: number): Promise<boolean> {
  // Some systems let a second server open a port more narrowly than the first: so ask before opening.
  return !(await answers(port)) && (await opens(port));
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => {
      finish(true);
    });
    socket.once('timeout', () => {
      finish(false);
    });
    socket.once('error', () => {
      finish(false);
    });
  });
}

function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
