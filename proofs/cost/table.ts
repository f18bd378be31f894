/** What one kind of request costs the rules. */
export interface Cost {
  readonly name: string;
  readonly documents: number;
  readonly expressions: number;
}

const HEAD = ['request', 'dependent documents', 'expressions'] as const;

/** The costs as a person reads them, a line each, in columns. */
export function table(costs: readonly Cost[]): string {
  const rows = costs.map(({ name, documents, expressions }) => [name, documents, expressions].map(String));
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [HEAD, ...rows]
    .map((row) => row.map((cell, column) => align(cell, column, widths[column] ?? 0)).join('  '))
    .join('\n');
}

/** Names to the left, figures to the right. */
const align = (cell: string, column: number, width: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
