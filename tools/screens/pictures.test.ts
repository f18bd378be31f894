import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PICTURES, PICTURES_FOLDER, SOURCES_FILE, sourcesOf } from './pictures';

const taken = JSON.parse(readFileSync(SOURCES_FILE, 'utf8')) as Record<string, string>;

it.each(PICTURES)('$file shows the app as it is; `npm run screens` takes it anew', async (picture) => {
  expect(existsSync(join(PICTURES_FOLDER, picture.file))).toBe(true);
  expect(taken[picture.file]).toBe(await sourcesOf(picture));
});

it('the README shows each', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(PICTURES.filter(({ file }) => !readme.includes(`(docs/screens/${file})`))).toEqual([]);
});
