import { CsvError, parse } from 'csv-parse/sync';
import { utf8Text } from '../fhir/read-json';
import type { BadRow } from './bad-row';
import { columnsOf, type TableName } from './tables';

/** The cells of a row by column, and its number as a spreadsheet shows it. */
export interface Cells {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The rows of a table below its header, without empty ones; none where it is no such table, of which `bad` is told. */
export function readRows(file: TableName, bytes: Uint8Array, bad: (row: BadRow) => void): Cells[] | null {
  const text = utf8Text(bytes);
  if (text === null) {
    const message = 'is not encoded as UTF-8; a spreadsheet saves it so as “CSV UTF-8”';
    bad({ file, row: null, column: null, message });
    return null;
  }
  const records = recordsOf(text);
  if (typeof records === 'number') {
    const message = 'has a quotation mark where none belongs, or one that is never closed';
    bad({ file, row: records, column: null, message });
    return null;
  }
  const header = records[0]?.map((name) => name.toLowerCase()) ?? [];
  const flaws = flawsOfHeader(file, header);
  for (const flaw of flaws) bad({ file, row: 1, ...flaw });
  if (flaws.length > 0) return null;
  return records.slice(1).flatMap((record, index) => {
    const row = index + 2;
    if (record.every((cell) => cell === '')) return [];
    if (record.length === header.length)
      return [{ row, cells: new Map(header.map((name, at) => [name, record[at] ?? ''])) }];
    const [has, names] = [record.length, header.length].map(String);
    bad({ file, row, column: null, message: `has ${has ?? ''} cells, and the header ${names ?? ''}` });
    return [];
  });
}

/** All records of a text, empty ones too; the number of the row in which the quotation marks are wrong, where they are. */
function recordsOf(text: string): string[][] | number {
  let row = 1;
  try {
    return parse(text, {
      // No column has either sign in its name, so that the header says which of them is meant.
      delimiter: /^[^\r\n]*;/.test(text) ? ';' : ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: true,
      on_record: (record: string[]) => {
        row += 1;
        return record;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return row;
    throw error;
  }
}

function flawsOfHeader(file: TableName, header: readonly string[]): Pick<BadRow, 'column' | 'message'>[] {
  const names = columnsOf(file).map(([name]) => name);
  const listed = names.join(', ');
  return [
    ...names
      .filter((name) => !header.includes(name))
      .map((column) => ({ column, message: 'is missing in the header' })),
    ...header.flatMap((name, index) => {
      const place = `column ${String(index + 1)}`;
      if (!names.includes(name)) return [{ column: place, message: `is none of ${listed}` }];
      return header.indexOf(name) < index ? [{ column: name, message: 'stands twice in the header' }] : [];
    }),
  ];
}
