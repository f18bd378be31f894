import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { changed } from './everything';

const stored = (body: string, seconds: number) => ({ body, at: new Timestamp(seconds, 0) });
const before = new Map([
  ['messages/a', stored('Hello', 1)],
  ['messages/b', stored('Hello', 2)],
]);

it('finds nothing where all is as it was, in whatever order', () => {
  const same = [...before].toReversed().map(([path, { body, at }]) => [path, { at, body }] as const);
  expect(changed(before, new Map(same))).toEqual([]);
});

it('says what is gone, what differs, and what was not there, without a word of it', () => {
  const after = new Map([
    ['messages/b', stored('Hello', 3)],
    ['messages/c', stored('Hello', 2)],
  ]);
  expect(changed(before, after)).toEqual([
    'messages/a: gone',
    'messages/b: differs',
    'messages/c: was not there',
  ]);
});
