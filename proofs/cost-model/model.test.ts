import { expect, it } from 'vitest';
import { SetupError } from '../../ops/project/setup-error';
import { parseIndexes, projectIndexes } from '../indexes/index-file';
import { indexLoad } from '../indexes/index-load';
import { documentSize } from '../indexes/storage-size';
import { ASSUMPTION_NAMES, assumed } from './assumptions';
import { documentsOf } from './documents';
import { actions, messageWeight, month } from './model';
import { limits } from './limits';
import { report } from './report';
import { sampleText } from './sample-text';

const indexes = projectIndexes();
const values = assumed();
const actionOf = (name: string, changes = {}) =>
  actions(1000, assumed(changes), indexes).find((action) => action.name === name)?.once;

it('reckons what the tests of the functions hold: six writes for a message of staff with its mail', () => {
  const writes = ['a message is followed', 'a notification is mailed'].map(
    (name) => actionOf(name)?.writes ?? 0,
  );
  expect(writes).toEqual([3, 3]);
  const invocations = ['a message is followed', 'a notification is mailed'].map(
    (name) => actionOf(name)?.invocations ?? 0,
  );
  expect(invocations).toEqual([2, 1]);
  expect(actionOf('totals are counted anew')).toMatchObject({ reads: 4, writes: 1 });
});

it('mails portal users each notification, and staff two digests a day, which are written at both tries', () => {
  const sent = (changes = {}) => month(1000, assumed(changes), indexes).work.mails;
  // Five staff, at 21 days.
  expect(sent({ staffShare: 0 })).toBe(5 * 21 * 2);
  expect(sent() - sent({ staffShare: 0 })).toBeCloseTo(1000 * 0.8);
  const writes = ['a notification goes into the digest', 'a digest is sent'].map(
    (name) => actionOf(name)?.writes,
  );
  expect(writes).toEqual([3, 5]);
});

it('takes what the rules read from their proof', () => {
  // Two documents go back to the writer; seven are read by the rules, and one for the draft.
  expect(actionOf('portal user sends', { readerLooking: 0 })).toMatchObject({ reads: 7 + 1 + 2, writes: 2 });
});

it('reads a page of the inbox at most', () => {
  const reads = (conversationsPerUser: number) =>
    actionOf('portal user opens the app', { conversationsPerUser })?.reads ?? 0;
  expect(reads(25) - reads(5)).toBe(20);
  expect(reads(1000)).toBe(reads(25));
});

it('weighs the documents that the product makes', () => {
  const { message, entry, line } = documentsOf(sampleText(400));
  const sizes = [message, entry, line].map(
    ({ path, data }) => documentSize(path, data) + indexLoad(indexes, path, data).bytes,
  );
  const weight = messageWeight(400, indexes);
  expect(weight.storedBytes).toBe(sizes.reduce((all, size) => all + size, 0));
  expect(message.data).toHaveProperty('body', sampleText(400));
});

it('finds a message by fewer entries where fewer indexes have its tokens', () => {
  const none = parseIndexes({ indexes: [], fieldOverrides: [] });
  const without = { ...indexes, composite: [] };
  const [some, more] = [without, indexes].map((given) => messageWeight(400, given).indexEntries);
  expect(some).toBeLessThan(more ?? 0);
  expect(messageWeight(400, none).tokens).toBe(messageWeight(400, indexes).tokens);
});

it('grows with people, and each assumption changes something', () => {
  const [small, large] = [1000, 100_000].map((users) => month(users, values, indexes));
  expect(large?.total).toBeGreaterThan(10 * (small?.total ?? Infinity));
  const all = (given: typeof values) => JSON.stringify([month(1000, given, indexes), limits(given, indexes)]);
  const idle = ASSUMPTION_NAMES.filter(
    (name) => all(assumed({ [name]: values[name] === 0 ? 1 : values[name] / 2 })) === all(values),
  );
  // Half a page of the staff's inbox is still a whole one.
  expect(idle).toEqual(['conversationsPerStaff']);
});

it('has no text of more characters than the sample', () => {
  expect(sampleText(1000)).toHaveLength(1000);
  expect(() => sampleText(10_000)).toThrow(SetupError);
  expect(() => sampleText(0.5)).toThrow(SetupError);
});

it('prints every assumption with its source, and says which is another', () => {
  const given = assumed({ readPrice: 1 });
  const lines = report(
    [month(5000, given, indexes)],
    messageWeight(400, indexes),
    [],
    limits(given, indexes),
    given,
  ).map((line) => line.trim());
  expect(lines[0]).toMatch(/^a month of +5,000 users$/);
  for (const name of ASSUMPTION_NAMES) expect(lines.some((line) => line.startsWith(`${name} `))).toBe(true);
  expect(lines.find((line) => line.startsWith('readPrice '))).toMatch(/given, instead of 0\.06$/);
});
