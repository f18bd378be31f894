import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLAIM_IDS, CLAIMS } from '../../tests/e2e/guide/claims';
import { DEFECTS } from '../../tests/e2e/guide/defects';
import { EXCUSED } from '../../tests/e2e/guide/excused';
import { repositoryFolder } from '../../tools/world/repository';
import { guideSentences, sentenceHash } from './guide-sentences';
import { withDefect } from './planted-source';

const GUIDE = join(repositoryFolder, '../shared/patient-guide.txt');
const TESTS = join(repositoryFolder, 'tests/e2e/guide');

const accounted = [...CLAIM_IDS.flatMap((id) => CLAIMS[id].from), ...EXCUSED.flatMap(({ from }) => from)];

test('every sentence of the guide is claimed or excused, and nothing else is, where the guide is at hand', () => {
  const sentences = existsSync(GUIDE) ? guideSentences(readFileSync(GUIDE, 'utf8')) : null;
  const places = sentences?.map(({ section, hash }) => `${section}/${hash}`) ?? [...new Set(accounted)];
  const missing = places.filter((place) => !accounted.includes(place));
  const told = sentences?.filter(({ section, hash }) => missing.includes(`${section}/${hash}`)) ?? [];
  expect(told).toEqual([]);
  expect(new Set(accounted)).toEqual(new Set(places));
});

test('a sentence is either claimed or excused', () => {
  const claimed = new Set<string>(CLAIM_IDS.flatMap((id) => CLAIMS[id].from));
  expect(EXCUSED.flatMap(({ from }) => from).filter((place) => claimed.has(place))).toEqual([]);
});

test('sentences are told by section; pictures, list marks, case and punctuation do not count', () => {
  const text =
    'First Part\n\n  1. Do this. picture: mceclip3.png\n  • Then That!  \n\nOther Part\nDo this.\n';
  expect(guideSentences(text).map(({ section, text: sentence }) => [section, sentence])).toEqual([
    ['first-part', 'First Part'],
    ['first-part', 'Do this.'],
    ['first-part', 'picture:'],
    ['first-part', 'Then That!'],
    ['other-part', 'Other Part'],
    ['other-part', 'Do this.'],
  ]);
  expect(sentenceHash('Do  this.')).toBe(sentenceHash('do this'));
  expect(sentenceHash('Do this.')).not.toBe(sentenceHash('Do that.'));
});

test('every claim has its one test', () => {
  const specs = readdirSync(TESTS).filter((name) => name.endsWith('.spec.ts'));
  const held = specs.flatMap((name) =>
    [...readFileSync(join(TESTS, name), 'utf8').matchAll(/^holds\('([^']+)'/gm)].map(([, id]) => id),
  );
  expect(held.toSorted()).toEqual([...CLAIM_IDS].toSorted());
});

test('claims are told apart by their words', () => {
  expect(new Set(CLAIM_IDS.map((id) => CLAIMS[id].claim)).size).toBe(CLAIM_IDS.length);
});

test('every test has a defect that it must see', () => {
  const seen = new Set(DEFECTS.flatMap(({ tests }) => tests));
  expect(CLAIM_IDS.filter((id) => !seen.has(id))).toEqual([]);
  expect(new Set(DEFECTS.map(({ name }) => name)).size).toBe(DEFECTS.length);
});

test.each(DEFECTS)('the defect “$name” applies to the sources as they are', (defect) => {
  const source = readFileSync(join(repositoryFolder, defect.file), 'utf8');
  const planted = withDefect(source, defect);
  expect(planted).not.toBe(source);
  expect(planted).toContain(defect.replace);
});

test('a defect does not apply where what it replaces is missing or stands twice', () => {
  const defect = { name: 'd', file: 'f.ts', find: 'one', replace: 'two' };
  expect(withDefect('a one b', defect)).toBe('a two b');
  expect(() => withDefect('a b', defect)).toThrow('stands 0 times in f.ts');
  expect(() => withDefect('one one', defect)).toThrow('stands 2 times in f.ts');
});
