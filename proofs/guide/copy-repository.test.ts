import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyRepository } from './copy-repository';

let folder: string;
const from = () => join(folder, 'from');
const to = () => join(folder, 'to');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'));
  write('.gitignore', 'node_modules/\n*.log\n');
  write('domain/src/a.ts', 'export const a = 1;\n');
  write('noise.log', 'not copied');
  write('node_modules/left/index.js', 'left');
  write('web/node_modules/right/index.js', 'right');
  mkdirSync(join(from(), 'node_modules/@my-messages'));
  symlinkSync('../../domain', join(from(), 'node_modules/@my-messages/domain'));
  execFileSync('git', ['init', '--quiet'], { cwd: from() });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('copies what is not ignored, and finds installed packages where they are', async () => {
  await copyRepository(from(), to());
  expect(readFileSync(join(to(), 'domain/src/a.ts'), 'utf8')).toBe('export const a = 1;\n');
  expect(existsSync(join(to(), 'noise.log'))).toBe(false);
  expect(readFileSync(join(to(), 'node_modules/left/index.js'), 'utf8')).toBe('left');
  expect(readFileSync(join(to(), 'web/node_modules/right/index.js'), 'utf8')).toBe('right');
});

test('the own packages of the copy are the copied ones', async () => {
  await copyRepository(from(), to());
  writeFileSync(join(to(), 'domain/src/a.ts'), 'changed');
  expect(readFileSync(join(to(), 'node_modules/@my-messages/domain/src/a.ts'), 'utf8')).toBe('changed');
  expect(readFileSync(join(from(), 'domain/src/a.ts'), 'utf8')).toBe('export const a = 1;\n');
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(from(), file)), { recursive: true });
  writeFileSync(join(from(), file), text);
}
