import type { TableName } from './tables';

/** A place in a table: a row as a spreadsheet numbers it, so that the header is 1, or null for the file as a whole. */
interface Place {
  readonly file: TableName;
  readonly row: number | null;
}

/** Something in a table that keeps all of them from being imported. Never what stands in the cell. */
export interface BadRow extends Place {
  readonly column: string | null;
  readonly message: string;
}

export const sayPlace = ({ file, row }: Place) => (row === null ? file : `${file}, row ${String(row)}`);

export function sayBadRow({ column, message, ...place }: BadRow): string {
  return [sayPlace(place), ...(column === null ? [] : [column])].join(', ') + `: ${message}`;
}
