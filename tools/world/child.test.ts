import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Child } from './child';
import { processTable } from './process-table';

let folder: string;
const started: Child[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'child-'));
});

afterEach(() => {
  for (const child of started.splice(0)) child.killNow();
  rmSync(folder, { recursive: true, force: true });
});

function start(code: string): Child {
  const child = new Child({
    name: 'a part',
    program: process.execPath,
    args: ['-e', code],
    cwd: folder,
    env: process.env,
    logFile: join(folder, 'log'),
  });
  started.push(child);
  return child;
}

/** What the child printed, when it has printed a line. */
async function firstLine(child: Child): Promise<string> {
  for (;;) {
    const text = readFileSync(child.logFile, 'utf8');
    if (text.includes('\n')) return text.trim();
    await sleep(20);
  }
}

function runs(pid: number): boolean {
  return processTable().some((entry) => entry.pid === pid);
}

test('keeps what was printed, and tells how it ended', async () => {
  const child = start('console.log("out"); console.error("err"); process.exit(3)');
  expect(await child.ended).toBe(3);
  expect(child.hasEnded).toBe(true);
  expect(child.logTail()).toBe('out\nerr');
  expect(child.logTail(1)).toBe('err');
});

test('a program that does not exist ends like one that failed', async () => {
  const child = new Child({
    name: 'x',
    program: join(folder, 'no'),
    args: [],
    cwd: folder,
    env: {},
    logFile: join(folder, 'log'),
  });
  expect(await child.ended).toBe(127);
  await child.stop();
});

const STUBBORN =
  'process.on("SIGINT", () => {}); process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);';
// As firebase-tools starts Java: in a process group of its own.
const WITH_GRANDCHILD = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', ${JSON.stringify(STUBBORN)}], { detached: true, stdio: 'ignore' });
  console.log(child.pid);
  setInterval(() => {}, 1000);`;

test('stop ends what the child has started in groups of its own, even if it is stubborn', async () => {
  const child = start(WITH_GRANDCHILD);
  const grandchild = Number(await firstLine(child));
  expect(runs(grandchild)).toBe(true);
  await child.stop();
  expect(child.hasEnded).toBe(true);
  expect(runs(grandchild)).toBe(false);
});

test('what was remembered is ended even when the child itself was killed before', async () => {
  const child = start(WITH_GRANDCHILD);
  const grandchild = Number(await firstLine(child));
  child.rememberFamily();
  process.kill(Number(child.pid), 'SIGKILL');
  await child.ended;
  expect(runs(grandchild)).toBe(true);
  child.killNow();
  await expect.poll(() => runs(grandchild)).toBe(false);
});
