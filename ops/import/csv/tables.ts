import { LIMITS } from '@my-messages/domain/limits';
import { relationship } from '@my-messages/domain/documents/document';
import { chartStatus } from '@my-messages/domain/documents/chart';
import { readEmailAddress } from '@my-messages/domain/text/email-address';
import { visible } from '../fhir/human-name';

/** A column: what a cell of it holds, in words, and how it is read; null where it is not so. */
interface Column<Value, Needed extends boolean> {
  readonly expected: string;
  /** False for one whose cells may be empty. */
  readonly needed: Needed;
  readonly read: (cell: string) => Value | null;
}

type Read<Value> = Pick<Column<Value, boolean>, 'expected' | 'read'>;

const needed = <Value>(as: Read<Value>): Column<Value, true> => ({ ...as, needed: true });
const optional = <Value>(as: Read<Value>): Column<Value, false> => ({ ...as, needed: false });

const MOST = String(LIMITS.nameLength);
const asLine = (cell: string) => {
  const line = visible(cell);
  return line !== '' && line.length <= LIMITS.nameLength ? line : null;
};

const line: Read<string> = { expected: `one line of at most ${MOST} characters`, read: asLine };
const id: Read<string> = { expected: `an id of at most ${MOST} characters`, read: asLine };
const address: Read<string> = { expected: 'an e-mail address', read: readEmailAddress };
const birthDate: Read<string> = {
  expected: 'a day such as 1980-01-31',
  read: (cell) => (isDay(cell) ? cell : null),
};

/** One of some words, which stand in the cell as they are here, but for capital letters. */
function word<Word extends string>(...words: readonly Word[]): Read<Word> {
  const listed = new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
  return {
    expected: words.length > 2 ? `one of ${listed}` : listed,
    read: (cell) => words.find((one) => one === cell.toLowerCase()) ?? null,
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // JavaScript takes the 31st of February for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * What a clinic's tables hold. The columns of `key` tell the rows of a table apart; a column that is the key of a table
 * refers to it where it stands in another.
 */
export const TABLES = {
  'staff.csv': {
    key: ['staff_id'],
    columns: {
      staff_id: needed(id),
      name: needed(line),
      title: optional(line),
      email: needed(address),
      available_for_messages: optional(word('yes', 'no')),
    },
  },
  'charts.csv': {
    key: ['chart_id'],
    columns: {
      chart_id: needed(id),
      patient_name: needed(line),
      label: needed(line),
      status: needed(word(...chartStatus.options)),
    },
  },
  'care-teams.csv': {
    key: ['chart_id', 'staff_id'],
    columns: { chart_id: needed(id), staff_id: needed(id) },
  },
  'portal-users.csv': {
    key: ['portal_user_id'],
    columns: {
      portal_user_id: needed(id),
      name: needed(line),
      email: optional(address),
      birth_date: optional(birthDate),
    },
  },
  'connections.csv': {
    key: ['chart_id', 'portal_user_id'],
    columns: {
      chart_id: needed(id),
      portal_user_id: needed(id),
      relationship: needed(word(...relationship.options)),
    },
  },
} as const;

export type TableName = keyof typeof TABLES;

/** The tables in the order in which they are read. */
export const TABLE_NAMES = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);

type Columns<Name extends TableName> = (typeof TABLES)[Name]['columns'];
type Cell<Of> =
  Of extends Column<infer Value, infer Needed> ? (Needed extends true ? Value : Value | null) : never;

/** A row that is as it should be, and its number as a spreadsheet shows it. */
export type Row<Name extends TableName> = {
  readonly [Of in keyof Columns<Name>]: Cell<Columns<Name>[Of]>;
} & { readonly row: number };

/** The columns of a table, by name, without what each holds. */
export const columnsOf = (name: TableName): [string, Column<unknown, boolean>][] =>
  Object.entries(TABLES[name].columns);

/** The table whose rows a column names, if it is the key of one. */
export const ownerOf = (column: string): TableName | undefined =>
  TABLE_NAMES.find((name) => TABLES[name].key.join() === column);
