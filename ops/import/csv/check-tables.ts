import { LIMITS } from '@my-messages/domain/limits';
import type { BadRow } from './bad-row';
import { readRows, type Cells } from './read-rows';
import { columnsOf, ownerOf, TABLE_NAMES, TABLES, type Row, type TableName } from './tables';

/** The rows of all tables. */
export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };

/** What tables hold, or everything that is wrong with them. */
export type Checked =
  | { readonly tables: Tables; readonly bad: null }
  | { readonly tables: null; readonly bad: readonly BadRow[] };

/** A row in which each cell is read as far as it can be. */
interface Read {
  readonly row: number;
  readonly values: ReadonlyMap<string, unknown>;
}

type ReadTables = ReadonlyMap<TableName, readonly Read[]>;

/** Reads every cell of the tables and holds the rows against one another: one bad row spoils all. */
export function checkTables(files: ReadonlyMap<TableName, Uint8Array>): Checked {
  const bad: BadRow[] = [];
  const tell = (row: BadRow) => bad.push(row);
  const read: ReadTables = new Map(
    [...files].flatMap(([file, bytes]) => {
      const rows = readRows(file, bytes, tell);
      return rows === null ? [] : [[file, rows.map((cells) => readCells(file, cells, tell))]];
    }),
  );
  for (const [file, rows] of read) {
    tellRepeated(file, rows, tell);
    tellReferences(file, rows, read, tell);
  }
  tellAddresses(read, tell);
  tellConnections(read, tell);
  if (bad.length > 0) return { tables: null, bad: inOrder(bad) };
  const rows = Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      (read.get(name) ?? []).map(({ row, values }) => ({ row, ...Object.fromEntries(values) })),
    ]),
  );
  // Each value was read by its column, of which the type of a row is made.
  return { tables: rows as unknown as Tables, bad: null };
}

type Tell = (row: BadRow) => void;

function readCells(file: TableName, { row, cells }: Cells, tell: Tell): Read {
  const values = new Map<string, unknown>();
  for (const [column, { expected, needed, read }] of columnsOf(file)) {
    const cell = cells.get(column) ?? '';
    const value = cell === '' ? null : read(cell);
    if (cell === '' && needed) tell({ file, row, column, message: `is empty, and should be ${expected}` });
    if (cell !== '' && value === null) tell({ file, row, column, message: `is not ${expected}` });
    values.set(column, value);
  }
  return { row, values };
}

/** Tells of rows that mean what another has said already. */
function tellRepeated(file: TableName, rows: readonly Read[], tell: Tell): void {
  const { key } = TABLES[file];
  eachAfterFirst(rows, keyOf(key), (row, first) => {
    tell({ file, row, column: key.join(' and '), message: `stands in row ${String(first)} already` });
  });
}

/** Tells of ids that no row of the table has to which they lead, if that one could be read. */
function tellReferences(file: TableName, rows: readonly Read[], all: ReadTables, tell: Tell): void {
  for (const [column] of columnsOf(file)) {
    const owner = ownerOf(column);
    const targets = owner === undefined ? undefined : all.get(owner);
    if (owner === undefined || owner === file || targets === undefined) continue;
    const ids = new Set(targets.map(({ values }) => values.get(column)));
    for (const { row, values } of rows) {
      const value = values.get(column);
      if (value !== null && !ids.has(value)) tell({ file, row, column, message: `is not in ${owner}` });
    }
  }
}

/** One address leads to one account, and an account is one person's. */
function tellAddresses(all: ReadTables, tell: Tell): void {
  const first = new Map<unknown, string>();
  for (const file of ['staff.csv', 'portal-users.csv'] as const) {
    for (const { row, values } of all.get(file) ?? []) {
      const address = values.get('email');
      if (address === null) continue;
      const there = first.get(address);
      if (there === undefined) first.set(address, `${file}, row ${String(row)}`);
      else tell({ file, row, column: 'email', message: `is the address of somebody else, too: ${there}` });
    }
  }
}

/** A chart has one patient, and neither a team nor what somebody is connected to goes beyond its limit. */
function tellConnections(all: ReadTables, tell: Tell): void {
  const connections = all.get('connections.csv') ?? [];
  const patients = connections.filter(({ values }) => values.get('relationship') === 'self');
  eachAfterFirst(patients, keyOf(['chart_id']), (row, first) => {
    const message = `row ${String(first)} says already who the patient is`;
    tell({ file: 'connections.csv', row, column: 'relationship', message });
  });
  tellBeyond('connections.csv', 'portal_user_id', connections, LIMITS.connectionsPerPerson, tell);
  tellBeyond('care-teams.csv', 'chart_id', all.get('care-teams.csv') ?? [], LIMITS.careTeamSize, tell);
}

function tellBeyond(file: TableName, column: string, rows: readonly Read[], most: number, tell: Tell): void {
  const seen = new Map<unknown, number>();
  for (const { row, values } of rows) {
    const value = values.get(column);
    const count = (seen.get(value) ?? 0) + 1;
    seen.set(value, count);
    if (count > most) tell({ file, row, column, message: `stands in more than ${String(most)} rows` });
  }
}

/** What tells rows apart; null for a row that lacks a part of it, of which was told. */
const keyOf =
  (columns: readonly string[]) =>
  ({ values }: Read) => {
    const parts = columns.map((column) => values.get(column));
    return parts.includes(null) ? null : JSON.stringify(parts);
  };

function eachAfterFirst(
  rows: readonly Read[],
  key: (row: Read) => string | null,
  action: (row: number, first: number) => void,
): void {
  const first = new Map<string, number>();
  for (const one of rows) {
    const is = key(one);
    if (is === null) continue;
    const there = first.get(is);
    if (there === undefined) first.set(is, one.row);
    else action(one.row, there);
  }
}

/** By table and row; what is wrong with one row in the order in which it was found. */
function inOrder(bad: readonly BadRow[]): BadRow[] {
  const place = ({ file }: BadRow) => TABLE_NAMES.indexOf(file);
  return bad.toSorted((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
