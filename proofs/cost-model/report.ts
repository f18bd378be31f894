import { table } from '../../tools/start/table';
import { ASSUMPTION_NAMES, ASSUMPTIONS, type Assumed } from './assumptions';
import type { Limit } from './limits';
import type { Action, messageWeight, Month } from './model';
import type { Work } from './work';

const WORK: Readonly<Record<keyof Work, string>> = {
  reads: 'document reads',
  writes: 'document writes',
  deletes: 'document deletes',
  invocations: 'function invocations',
  mails: 'mails',
  indexEntries: 'index entries written',
  storedBytes: 'bytes stored by the month’s messages',
  sentBytes: 'bytes of documents to browsers',
  appBytes: 'bytes of the app to browsers',
};

/** "12.3 million": three digits. */
export function short(value: number): string {
  const [divisor, word] =
    value >= 1e12
      ? [1e12, ' trillion']
      : value >= 1e9
        ? [1e9, ' billion']
        : value >= 1e6
          ? [1e6, ' million']
          : [1, ''];
  const rounded = Number((value / divisor).toPrecision(3));
  return `${rounded.toLocaleString('en-US')}${word}`;
}

export const dollars = (value: number) =>
  `$${value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 })}`;

/** Everything that the model says, as lines. */
export function report(
  months: readonly Month[],
  weight: ReturnType<typeof messageWeight>,
  done: readonly Action[],
  ends: readonly Limit[],
  values: Assumed,
): readonly string[] {
  const [first] = months;
  if (first === undefined) return [];
  return [
    ...table([
      ['a month of', ...months.map(({ users }) => `${users.toLocaleString('en-US')} users`)],
      ...pick(WORK, (name) => months.map(({ work }) => short(work[name]))),
      ...Object.keys(first.dollars).map((name) => [
        `$ ${name}`,
        ...months.map((month) => dollars(new Map(Object.entries(month.dollars)).get(name) ?? 0)),
      ]),
      ['$ in all', ...months.map(({ total }) => dollars(total))],
    ]),
    '',
    `A message of ${weight.characters} characters: ${weight.tokens} tokens, ${weight.indexEntries} index entries, ` +
      `${weight.storedBytes.toLocaleString('en-US')} bytes stored, ${weight.bytesPerByte.toFixed(1)} per byte of text`,
    '',
    ...table([['what ends first', 'at', 'of'], ...ends.map(({ name, at, of }) => [name, short(at), of])]),
    '',
    ...table([
      ['what is done', 'reads', 'writes', 'index entries', 'what holds it'],
      ...done.map(({ name, once, source }) => [
        name,
        ...[once.reads, once.writes, once.indexEntries].map((value) => short(value)),
        source,
      ]),
    ]),
    '',
    ...table([
      ['assumed', 'value', 'unit', 'source'],
      ...ASSUMPTION_NAMES.map((name) => {
        const { value, unit, source } = ASSUMPTIONS[name];
        return [
          name,
          String(values[name]),
          unit,
          values[name] === value ? source : `given, instead of ${value}`,
        ];
      }),
    ]),
  ];
}

const pick = <Key extends string>(words: Readonly<Record<Key, string>>, cells: (key: Key) => string[]) =>
  Object.keys(words)
    .filter((key): key is Key => key in words)
    .map((key) => [words[key], ...cells(key)]);
