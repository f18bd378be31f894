import { stripVTControlCharacters } from 'node:util';

/** Lines with the cells of each column under one another, indented by two spaces. Colours do not count as width. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const width = (cell: string) => [...stripVTControlCharacters(cell)].length;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('   ')}`.trimEnd(),
  );
}
