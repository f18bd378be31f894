import fc from 'fast-check';
import * as v from 'valibot';
import { BASES, FIRST_BASES, type Base, type Said } from '../cases/cases';
import { caseSchema, type Case } from '../model/request';
import { Ago, DELETED, Double, isFields, isSame, mapped, pathsOf, say, SERVER_TIME } from '../model/value';
import { valueAt, withValueAt, type Fields, type Path, type Value } from '../model/value';
import { judge } from '../oracle/judge';
import { DOCUMENTS, PEOPLE } from '../world/documents';
import { othersThan } from './others';
import { SAID } from './values';

/** One thing of a case that is made different. */
export interface Change {
  readonly name: string;
  readonly make: (made: Fields) => Fields;
}

/** Another value at a path, or none where it is undefined. */
export const change = (at: Path, to: Value | undefined): Change => ({
  name: `${at.join('.')}: ${say(to)}`,
  make: (made) => {
    // An earlier change may have taken away what this one is in.
    const isStillThere = isFields(valueAt(made, at.slice(0, -1))) || valueAt(made, at) !== undefined;
    return isStillThere ? withValueAt(made, at, to) : made;
  },
});

const told = (tell: (said: Said) => Case, said: Said): Change => ({
  name: `told with ${say({ ...said })}`,
  make: () => tell(said),
});

/** What is tried: a case that the app would have, and what is made different in it. */
export interface Attempt {
  readonly base: Base;
  readonly changes: readonly Change[];
}

export const nameOf = ({ base, changes }: Attempt): string =>
  [base.name, ...changes.map(({ name }) => name)].join(' + ');

/** The attempt's case, with its times reckoned from `now`; null where what comes out is no request. */
export function caseOf({ base, changes }: Attempt, now: number): Case | null {
  const made = changes.reduce<Fields>((before, { make }) => make(before), base.made);
  const inTime = mapped(made, (value) => (value instanceof Ago ? new Date(now - value.ms) : value));
  const parsed = v.safeParse(caseSchema, inTime);
  return parsed.success ? parsed.output : null;
}

/** Every way to make one thing of a case different that is there by system. */
const changesTo = ({ made, tell }: Base): Change[] => [
  ...pathsOf(made).flatMap((at) =>
    othersThan(made, at)
      .filter((other) => !isSame(other, valueAt(made, at)))
      .map((other) => change(at, other)),
  ),
  ...(tell === undefined ? [] : SAID.map((said) => told(tell, said))),
];

/** Every case as it is, and one of every kind with one thing different, in every way there is. */
export const systematic = (): Attempt[] => [
  ...BASES.map((base) => ({ base, changes: [] })),
  ...FIRST_BASES.flatMap((base) => changesTo(base).map((one) => ({ base, changes: [one] }))),
];

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>(null, true, false, SERVER_TIME, DELETED, [], {}, ...PEOPLE),
  fc.constantFrom('guardian', 'portal', 'staff', 'closed', 'GB', 'gb'),
  fc.integer({ min: -5, max: 60 }),
  fc.integer({ min: -5, max: 60 }).map((number) => new Double(number / 2)),
  fc.string({ maxLength: 200 }),
  fc.integer({ min: -2000, max: 2000 }).map((seconds) => new Ago(seconds * 1000)),
);

/** A text and some beginning of it; half a sign of two units cannot be sent. */
const anyText = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 0, max: 160 }))
  .map(([body, length]) => ({ body, preview: body.slice(0, length) }))
  .filter(({ preview }) => preview.isWellFormed());

/** A change that is there by system, another text, or a value of any kind in a field. */
function anyChange(base: Base): fc.Arbitrary<Change> {
  const { made, tell } = base;
  const fields = pathsOf(made).filter((at) => at.at(-1) === 'limit' || at.slice(0, -1).includes('fields'));
  const anyField = () => fc.tuple(fc.constantFrom(...fields), anyValue).map(([at, to]) => change(at, to));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...changesTo(base)) },
    ...(tell === undefined ? [] : [{ weight: 1, arbitrary: anyText.map((said) => told(tell, said)) }]),
    ...(fields.length === 0 ? [] : [{ weight: 2, arbitrary: anyField() }]),
  );
}

/**
 * Attempts from cases that are allowed, mostly with nothing or one thing different; what differs is made as small as
 * still differs.
 */
export function anyAttempt(): fc.Arbitrary<Attempt> {
  const isAllowed = ({ made }: Base) => judge(DOCUMENTS, made.asker, made.request, Date.now()) === null;
  return fc.oneof(
    ...BASES.filter(isAllowed).map((base) => someOf(anyChange(base)).map((changes) => ({ base, changes }))),
  );
}

/** None, one, or up to four, of which each can be left out. */
export function someOf(one: fc.Arbitrary<Change>): fc.Arbitrary<Change[]> {
  const none = { weight: 5, arbitrary: fc.constant(null) };
  const each = fc.oneof({ withCrossShrink: true }, none, { weight: 2, arbitrary: one });
  return fc
    .array(each, { minLength: 4, maxLength: 4 })
    .map((changes) => changes.filter((some) => some !== null));
}
