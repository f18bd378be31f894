import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child';
import { SetupError } from '../../ops/project/setup-error';

export interface WaitOptions {
  readonly child: Child;
  /** Asks the part; true when it is ready, false when it may be later. */
  readonly ask: () => Promise<boolean>;
  readonly limitMs: number;
}

/**
 * Asks again and again until the part is ready. SetupError with the end of its log when its process ends before,
 * or when the time is over.
 */
export async function waitUntilReady({ child, ask, limitMs }: WaitOptions): Promise<void> {
  const limit = Date.now() + limitMs;
  while (!(await ask())) {
    if (child.hasEnded) throw partError(child, `has ended with code ${String(await child.ended)}`);
    if (Date.now() > limit) throw partError(child, `was not ready after ${String(limitMs / 1000)} s`);
    await sleep(100);
  }
}

/** Waits for the end of a part that has only something to do; SetupError when it fails. */
export async function waitForSuccess(child: Child): Promise<void> {
  const code = await child.ended;
  if (code !== 0) throw partError(child, `failed with code ${String(code)}`);
}

/** SetupError that says what happened to a part, with the last lines that it printed. */
export function partError(child: Child, what: string): SetupError {
  return new SetupError(
    `${child.name}: ${what}. Its last lines (all of them: ${child.logFile}):\n${child.logTail()}`,
  );
}

/** Does this address answer an HTTP request with success? */
export async function answersHttp(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** The JSON that an address answers with, or null. */
export async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Does a mail server greet at this port of 127.0.0.1? */
export async function greetsAsMailServer(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  // Who has greeted may hang up before it reads our goodbye.
  socket.on('error', () => undefined);
  try {
    const [greeting] = (await once(socket, 'data', { signal: AbortSignal.timeout(2000) })) as [Buffer];
    return greeting.toString('latin1').startsWith('220');
  } catch {
    return false;
  } finally {
    socket.end('QUIT\r\n');
    socket.destroySoon();
  }
}
