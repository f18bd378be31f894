import fc from 'fast-check';
import * as v from 'valibot';
import { BASES, FIRST_BASES, send, type Base, type Told } from '../cases/cases';
import { caseSchema, type Case } from '../model/request';
import { Ago, Double, isFields, isSame, mapped, pathsOf, say, valueAt, withValueAt } from '../model/value';
import type { Fields, Path, Value } from '../model/value';
import { judge } from '../oracle/judge';
import { withWorld } from '../world/concern';
import { DOCUMENTS, PEOPLE } from '../world/documents';
import { instead } from './requests';
import { ANY, askers, given, retellings } from './values';

/** One thing of a case that is made different: another value stands at a path, or none where it is undefined. */
export interface Change {
  readonly name: string;
  /** Empty where the whole case is another. */
  readonly at: Path;
  readonly to: Value | undefined;
}

/** What is tried: a case that the app would have, and what is made different in it. */
export interface Attempt {
  readonly base: Base;
  readonly changes: readonly Change[];
}

export const nameOf = ({ base, changes }: Attempt): string =>
  [base.name, ...changes.map(({ name }) => name)].join(' + ');

export const change = (at: Path, to: Value | undefined): Change => ({
  name: `${at.join('.')}: ${say(to)}`,
  at,
  to,
});

/** The attempt's case, with its times reckoned from `now`; null where what comes out is no request. */
export function caseOf({ base, changes }: Attempt, now: number): Case | null {
  const made = changes.reduce<Fields>(changed, base.made);
  const inTime = mapped(made, (value) => (value instanceof Ago ? new Date(now - value.ms) : value));
  const parsed = v.safeParse(caseSchema, inTime);
  return parsed.success ? parsed.output : null;
}

function changed(before: Fields, { at, to }: Change): Fields {
  if (at.length === 0) return isFields(to) ? to : before;
  // An earlier change may have taken away what this one is in.
  const isStillThere = isFields(valueAt(before, at.slice(0, -1))) || valueAt(before, at) !== undefined;
  return isStillThere ? withValueAt(before, at, to) : before;
}

/** Every way to make one thing of a case different that is there by system. */
function changesTo({ made, told }: Base): Change[] {
  return [
    ...pathsOf(made).flatMap((at) =>
      others(made, at)
        .filter((other) => !isSame(other, valueAt(made, at)))
        .map((other) => change(at, other)),
    ),
    ...(told === null ? [] : retellings(told).map((part) => retold(told, part))),
  ];
}

const retold = (told: Told, part: Partial<Told>): Change => ({
  name: `told with ${Object.entries(part)
    .map(([name, value]) => `${name} ${say(value)}`)
    .join(', ')}`,
  at: [],
  to: withWorld(send({ ...told, ...part })),
});

function others(made: Case, [part, ...path]: Path): readonly (Value | undefined)[] {
  const uid = made.asker?.uid ?? '';
  if (part === 'request') return instead(made, path);
  if (part === 'asker') return path.length === 0 ? askers(uid) : [];
  const [document = '', ...inner] = path;
  const stored = made.world[document] ?? null;
  if (path.length === 0) return [];
  if (inner.length === 0) return stored === null ? [THERE] : [null];
  return given(inner.at(-1) ?? '', valueAt(stored, inner) ?? null, uid);
}

/** A document in the place of one that a request would make. */
const THERE = { number: 1, side: 'portal', body: 'There already' };

/** Every case as it is, and one of every kind with one thing different, in every way there is. */
export const systematic = (): Attempt[] => [
  ...BASES.map((base) => ({ base, changes: [] })),
  ...FIRST_BASES.flatMap((base) => changesTo(base).map((one) => ({ base, changes: [one] }))),
];

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...ANY, ...PEOPLE),
  fc.integer({ min: -5, max: 60 }),
  fc.integer({ min: -5, max: 60 }).map((number) => new Double(number / 2)),
  fc.string({ maxLength: 200 }),
  fc.integer({ min: -2000, max: 2000 }).map((seconds) => new Ago(seconds * 1000)),
);

const anyText = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 0, max: 160 }))
  .map(([body, length]) => ({ body, preview: wellFormed(body.slice(0, length)) }));

/** Half a sign of two units cannot be sent. */
const wellFormed = (text: string) => (text.isWellFormed() ? text : text.slice(0, -1));

/** A change that is there by system, another text, or a value of any kind in a field. */
function anyChange({ made, told }: Base, known: readonly Change[]): fc.Arbitrary<Change> {
  const fields = pathsOf(made).filter((at) => at.at(-1) === 'limit' || at.slice(0, -1).includes('fields'));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    ...(told === null ? [] : [{ weight: 1, arbitrary: anyText.map((text) => retold(told, text)) }]),
    ...(fields.length === 0
      ? []
      : [
          {
            weight: 2,
            arbitrary: fc.tuple(fc.constantFrom(...fields), anyValue).map(([at, to]) => change(at, to)),
          },
        ]),
  );
}

/**
 * Attempts from cases that are allowed, mostly with nothing or one thing different; what differs is made as small as
 * still differs.
 */
export function anyAttempt(): fc.Arbitrary<Attempt> {
  const isAllowed = ({ made }: Base) => judge(DOCUMENTS, made.asker, made.request, Date.now()) === null;
  const changes = new Map<Base, fc.Arbitrary<Change>>();
  const changeTo = (base: Base) => {
    const known = changes.get(base) ?? anyChange(base, changesTo(base));
    changes.set(base, known);
    return known;
  };
  return fc
    .noShrink(fc.constantFrom(...BASES.filter(isAllowed)))
    .chain((base) => someOf(changeTo(base)).map((some) => ({ base, changes: some })));
}

/** None, one, or up to four, of which each can be left out. */
export function someOf(one: fc.Arbitrary<Change>): fc.Arbitrary<Change[]> {
  const none = { weight: 5, arbitrary: fc.constant(null) };
  const each = fc.oneof({ withCrossShrink: true }, none, { weight: 2, arbitrary: one });
  return fc
    .array(each, { minLength: 4, maxLength: 4 })
    .map((changes) => changes.filter((some) => some !== null));
}
