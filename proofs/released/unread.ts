import type { Form } from './form';

/**
 * Which parts of what is written in one form are not read by another, by their paths. `written` fields of which the form
 * says that they may be missing are there, because whoever writes a document leaves none out; `stored` ones may be older
 * than the field.
 */
export function unread(reader: Form, of: Form, state: 'written' | 'stored', path = ''): readonly string[] {
  const go = (by: Form, what: Form, name: string) => unread(by, what, state, `${path}${name}`);
  if (reader === 'anything') return [];
  if (has(of, 'anyOf')) return of.anyOf.flatMap((one) => go(reader, one, ''));
  if (has(reader, 'anyOf')) return fewest(reader.anyOf.map((one) => go(one, of, ''))) ?? [path];
  if (has(reader, 'that')) {
    const [is, that] = has(of, 'that') ? [of.is, of.that] : [of, []];
    const refused = reader.that.filter((one) => !that.some((other) => implies(other, one)));
    return [...go(reader.is, is, ''), ...refused.map(([check]) => `${path} (${check})`)];
  }
  if (has(of, 'that')) return go(reader, of.is, '');
  if (has(reader, 'each') && has(of, 'each')) return go(reader.each, of.each, '[]');
  if (has(reader, 'values') && has(of, 'values')) return go(reader.values, of.values, '.*');
  if (has(reader, 'fields') && has(of, 'fields')) {
    return Object.entries(reader.fields).flatMap(([name, form]) => {
      const field = of.fields[name];
      const isThere = field !== undefined && (state === 'written' || !of.mayMiss.includes(name));
      return [
        ...(isThere || reader.mayMiss.includes(name) ? [] : [`${path}.${name}`]),
        ...(field === undefined ? [] : go(form, field, `.${name}`)),
      ];
    });
  }
  const isSame = reader === of || (typeof of === 'string' && reader === typeOf(of));
  return isSame ? [] : [path];
}

type Compound = Exclude<Form, string>;
type With<Key extends string> = Extract<Compound, Readonly<Record<Key, unknown>>>;

const has = <Key extends string>(form: Form, key: Key): form is With<Key> =>
  typeof form === 'object' && key in form;

type Condition = With<'that'>['that'][number];

/** Whether who meets a condition meets another, too. */
function implies([check, met]: Condition, [other, asked]: Condition): boolean {
  if (check !== other) return false;
  if (typeof met !== 'number' || typeof asked !== 'number') return met === asked;
  if (check.startsWith('max_')) return met <= asked;
  return check.startsWith('min_') ? met >= asked : met === asked;
}

/** Of what type a value is that stands in a form as JSON. */
const typeOf = (form: string) => (form.startsWith('"') ? 'string' : form);

/** Of several ways to read, that which misses least. */
const fewest = (ways: readonly (readonly string[])[]) => ways.toSorted((a, b) => a.length - b.length)[0];
