import { MODEL_VERSION } from '@my-messages/domain/model-version';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formOf, type Form } from './form';
import { hasItsFile } from './kept-file';
import { MISSED } from './missed';
import { formsOfToday } from './stored';
import { unread } from './unread';

/** The forms of stored documents, a file for each time that they changed, named after what stands in it. */
const FORMS = join(import.meta.dirname, 'forms');

interface Kept {
  readonly modelVersion: number;
  readonly forms: Readonly<Record<string, Form>>;
}
const kept = (file: string) => JSON.parse(readFileSync(join(FORMS, file), 'utf8')) as Kept;
const ofThisModel = readdirSync(FORMS).filter((file) => kept(file).modelVersion === MODEL_VERSION);

/** By collection and path; a collection of which one of both knows nothing is read by nobody there. */
const unreadOf = (reader: Kept['forms'], of: Kept['forms'], state: 'written' | 'stored') =>
  Object.entries(reader).flatMap(([collection, form]) => {
    const other = of[collection];
    return other === undefined ? [] : unread(form, other, state, collection);
  });

const missedBy = (file: string) => unreadOf(kept(file).forms, formsOfToday(), 'written');

describe('the forms of stored documents', () => {
  it('have their file: a new one is made here, once, and stays beside those of before', async () => {
    const today: Kept = { modelVersion: MODEL_VERSION, forms: formsOfToday() };
    await hasItsFile(FORMS, `${JSON.stringify(today, null, 1)}\n`, 'the form of a stored document');
  });

  it.each(ofThisModel)('can be read as they are stored: %s', (file) => {
    const why = 'make the field optional with a default, or raise MODEL_VERSION';
    expect(unreadOf(formsOfToday(), kept(file).forms, 'stored'), why).toEqual([]);
  });

  it.each(ofThisModel)('can be read, as they are written today, by apps and functions of: %s', (file) => {
    const why = 'go on writing what they read, say in MISSED why it hurts nobody, or raise MODEL_VERSION';
    const unforeseen = missedBy(file).filter((path) => !Object.hasOwn(MISSED, path));
    expect(unforeseen, why).toEqual([]);
  });

  it('are missed nowhere but where it is said', () => {
    expect(ofThisModel.flatMap(missedBy)).toEqual(expect.arrayContaining(Object.keys(MISSED)));
  });
});

const text = v.string();
const short = v.pipe(text, v.maxLength(5));
const object = (entries: v.ObjectEntries) => v.object(entries);

describe('whether a form reads another', () => {
  const missed = (reader: v.GenericSchema, of: v.GenericSchema, state: 'written' | 'stored' = 'stored') =>
    unread(formOf(reader), formOf(of), state);

  it.each<[string, v.GenericSchema, v.GenericSchema]>([
    ['a field more, which may be missing', object({ a: text, b: v.optional(text) }), object({ a: text })],
    ['a field less', object({ a: text }), object({ a: text, b: text })],
    ['a choice more', v.picklist(['a', 'b']), v.picklist(['a'])],
    ['any text for one of several', text, v.picklist(['a', 'b'])],
    ['null besides', v.nullable(text), text],
    ['a kind more', v.variant('kind', [a(), b()]), v.variant('kind', [a()])],
    ['a longer text', v.pipe(text, v.maxLength(6)), short],
    ['a lower number', v.pipe(v.number(), v.minValue(0)), v.pipe(v.number(), v.minValue(1))],
    ['a condition less', text, short],
    ['the same pattern', v.pipe(text, v.regex(/^a/)), v.pipe(text, v.regex(/^a/))],
    [
      'a check of our own',
      v.pipe(
        text,
        v.check((value) => value !== 'b'),
      ),
      v.pipe(
        text,
        v.check((value) => value !== 'b'),
      ),
    ],
    ['what is made of it when it is read', v.pipe(text, v.transform(Number)), text],
    ['anything, where it falls back', v.fallback(text, ''), v.boolean()],
    ['lists', v.array(v.nullable(text)), v.array(text)],
    ['maps', v.record(text, v.nullable(text)), v.record(text, text)],
    ['times', v.custom(Boolean), v.custom(Boolean)],
  ])('is so of %s', (_, reader, of) => {
    expect(missed(reader, of)).toEqual([]);
  });

  it.each<[string, v.GenericSchema, v.GenericSchema, readonly string[]]>([
    ['a field more', object({ a: text, b: text }), object({ a: text }), ['.b']],
    ['one that may be missing', object({ a: text }), object({ a: v.optional(text) }), ['.a']],
    ['another type', object({ a: object({ b: text }) }), object({ a: object({ b: v.null() }) }), ['.a.b']],
    ['a list for a map', v.array(text), v.record(text, text), ['']],
    ['a choice less', object({ a: v.picklist(['a']) }), object({ a: v.picklist(['a', 'b']) }), ['.a']],
    ['no null any more', v.array(text), v.array(v.nullable(text)), ['[]']],
    ['a kind less', v.variant('kind', [a()]), v.variant('kind', [a(), b()]), ['.kind']],
    ['a shorter text', short, v.pipe(text, v.maxLength(6)), [' (max_length)']],
    [
      'a higher number',
      v.pipe(v.number(), v.minValue(1)),
      v.pipe(v.number(), v.minValue(0)),
      [' (min_value)'],
    ],
    ['a condition more', v.record(text, short), v.record(text, text), ['.* (max_length)']],
    ['another pattern', v.pipe(text, v.regex(/^b/)), v.pipe(text, v.regex(/^a/)), [' (regex)']],
    ['another length', v.pipe(text, v.length(2)), v.pipe(text, v.length(3)), [' (length)']],
    ['nothing to fall back to', text, v.fallback(text, ''), ['']],
  ])('is not so of %s', (_, reader, of, paths) => {
    expect(missed(reader, of)).toEqual(paths);
  });

  it('is so of a field that may have been missing, once everybody writes it', () => {
    expect(missed(object({ a: text }), object({ a: v.optional(text) }), 'written')).toEqual([]);
  });

  it('is not known of a schema that nobody has described', () => {
    expect(() => formOf(v.bigint())).toThrow('Say here what bigint is');
  });
});

function a() {
  return v.object({ kind: v.literal('a') });
}

function b() {
  return v.object({ kind: v.literal('b') });
}
