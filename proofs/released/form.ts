import type * as v from 'valibot';

/**
 * What a stored value may be, as data. Of what a check of our own looks for it says nothing, and nothing of what is made
 * of a value when it is read.
 */
export type Form =
  /** `anything`, `time`, `string`, `number`, `boolean`, or one value as JSON. */
  | string
  | { readonly anyOf: readonly Form[] }
  | { readonly fields: Readonly<Record<string, Form>>; readonly mayMiss: readonly string[] }
  | { readonly each: Form }
  | { readonly values: Form }
  | { readonly is: Form; readonly that: readonly Condition[] };

/** The name of a check, and what it asks for. */
type Condition = readonly [check: string, requirement: string | number | null];

/** As much of a schema as is looked at. */
interface Schema {
  readonly type: string;
  readonly fallback?: unknown;
  readonly pipe?: readonly [Schema, ...(Schema & Action)[]];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly item?: Schema;
  readonly value?: Schema;
  readonly literal?: unknown;
}

interface Action {
  readonly kind: string;
  readonly requirement?: unknown;
}

/** The form of what a schema reads. */
export const formOf = (schema: v.GenericSchema): Form => described(schema);

function described(schema: Schema): Form {
  const { fallback, ...strict } = schema;
  if (fallback !== undefined) return { anyOf: [described(strict), 'anything'] };
  return schema.pipe === undefined ? ofType(schema) : conditioned(schema.pipe);
}

function conditioned([first, ...actions]: NonNullable<Schema['pipe']>): Form {
  const that = actions.filter(({ kind }) => kind === 'validation').map(conditionOf);
  return that.length === 0 ? described(first) : { is: described(first), that };
}

function conditionOf({ type, requirement }: Schema & Action): Condition {
  if (requirement instanceof RegExp) return [type, requirement.source];
  return [type, typeof requirement === 'number' ? requirement : null];
}

function ofType(schema: Schema): Form {
  const { type, entries = {}, wrapped, options = [], item, value, literal } = schema;
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return type;
    case 'custom':
      return 'time';
    case 'literal':
      return JSON.stringify(literal);
    case 'picklist':
      return { anyOf: options.map((option) => JSON.stringify(option)) };
    case 'union':
    case 'variant':
      return { anyOf: (options as Schema[]).map(described) };
    case 'nullable':
      return { anyOf: [described(there(wrapped)), 'null'] };
    case 'optional':
      return described(there(wrapped));
    case 'array':
      return { each: described(there(item)) };
    case 'record':
      return { values: described(there(value)) };
    case 'object':
      return {
        fields: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, described(entry)])),
        mayMiss: Object.keys(entries).filter((name) => entries[name]?.type === 'optional'),
      };
    default:
      throw new Error(`Say here what ${type} is as a form.`);
  }
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A schema of this type has it.');
  return value;
}
