import { once } from 'node:events';
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

/** A port that says nothing for a second has nobody who answers. */
async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function opens(port: number): Promise<boolean> {
  const server = createServer().listen({ host: '127.0.0.1', port, exclusive: true });
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
