import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directivesOf, headersOf, POLICY, readHosting } from '../../web/hosting';

const headersAt = (path: string) => headersOf(readHosting(), path);
const policy = directivesOf(headersAt('/').get(POLICY) ?? '');

/** What Emotion's rules stand in: it makes style elements without a word, and puts its rules there as objects. */
const NO_WORDS = `'sha256-${createHash('sha256').update('').digest('base64')}'`;

describe('the policy of the hosted app', () => {
  it('allows what is written out there and nothing else', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect([...policy.values()].flat().filter((source) => /unsafe|\*|^(https?|blob):$/.test(source))).toEqual(
      [],
    );
  });

  it('runs the app’s own scripts alone, and takes no text for one', () => {
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
  });

  it('takes the app’s own styles, and elements in which no style is written', () => {
    expect(policy.get('style-src')).toEqual(["'self'", NO_WORDS]);
  });

  it('lets the app connect to three hosts besides its own', () => {
    expect(policy.get('connect-src')).toEqual([
      "'self'",
      'https://firestore.googleapis.com',
      'https://identitytoolkit.googleapis.com',
      'https://securetoken.googleapis.com',
    ]);
  });

  it.each(['base-uri', 'form-action', 'frame-ancestors'])('allows no %s', (directive) => {
    expect(policy.get(directive)).toEqual(["'none'"]);
  });
});

describe('whatever is served', () => {
  it.each(['/', '/messages/1', '/assets/index.js', '/api/administer'])('has its headers, %s', (path) => {
    const headers = headersAt(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toMatch(/^[a-z-]+=\(\)(, [a-z-]+=\(\))*$/);
    const [, seconds] =
      /^max-age=(\d+); includeSubDomains$/.exec(headers.get('Strict-Transport-Security') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(365 * 24 * 3600);
  });

  it('is asked for anew, unless its name changes with what is in it', () => {
    expect(headersAt('/index.html').get('Cache-Control')).toBe('no-cache');
    expect(headersAt('/messages').get('Cache-Control')).toBe('no-cache');
  });

  // What is missing there, as after a deploy for a tab of before, is answered with the app's page, and must not stand in a
  // browser's cache when a release that is rolled back to has the file again.
  it('is taken from the cache for a year where its name changes with what is in it, and looked at anew behind that after an hour', () => {
    expect(headersAt('/assets/index.js').get('Cache-Control')).toBe(
      `public, max-age=3600, stale-while-revalidate=${String(365 * 24 * 3600)}`,
    );
  });
});

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function build(environment: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'my-messages-hosted-'));
  folders.push(folder);
  await promisify(execFile)(
    process.execPath,
    // In a mode of its own, so that it is not built with what a clinic's file says.
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--mode', 'hosted', '--outDir', folder],
    { cwd: resolve('web'), env: { ...process.env, ...environment } },
  );
  return folder;
}

describe('the built app', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await build({});
  });

  it('has no script or style within its page, and nothing from elsewhere', async () => {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    expect(page).toMatch(/<script [^>]*src="\/assets\//);
    expect(page).not.toMatch(/<style|<script(?![^>]* src=)|\s(style|on[a-z]+)=|(src|href)="(?!\/)/);
  });

  it('has none but files with a hash in their name where they are kept for ever', async () => {
    const names = await readdir(join(folder, 'assets'));
    expect(names.filter((name) => extname(name) === '.js').length).toBeGreaterThan(3);
    expect(names.filter((name) => !/-[\w-]{8}\.\w+(\.map)?$/.test(name))).toEqual([]);
  });

  it('has code for App Check in a file of its own, and that only for a clinic that uses it', async () => {
    expect(await withAppCheck(folder)).toEqual([]);
    const key = '6Lc0123456789012345678901234567890123456';
    const other = await build({ VITE_APP_CHECK_SITE_KEY: key });
    const files = await withAppCheck(other);
    expect(files).toHaveLength(1);
    const page = await readFile(join(other, 'index.html'), 'utf8');
    expect(page).not.toContain(files[0]);
  });
});

/** The files of script that know where App Check gives its tokens. */
async function withAppCheck(folder: string) {
  const names = (await readdir(join(folder, 'assets'))).filter((name) => extname(name) === '.js');
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'assets', name), 'utf8')));
  return names.filter((_, index) => texts[index]?.includes('firebaseappcheck.googleapis.com'));
}
