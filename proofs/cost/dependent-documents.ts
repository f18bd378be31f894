import type { PathValue, ReportNode } from '../coverage/emulator';

/**
 * The documents that decisions have used by get(), exists() or getAfter(), by path from the database's root, each
 * once, from the emulator's report. The emulator begins with no document read and looks at both sides of `&&` and `||`
 * while one is unknown: what it asked for then, and the decision did not need, is not among them.
 */
export function dependentDocuments(report: readonly ReportNode[]): readonly string[] {
  return [...new Set(report.flatMap(usedIn))].sort();
}

/** A call with a path for its argument that was answered: by a document, or by yes, no or an error. */
function usedIn({ values, children }: ReportNode): string[] {
  const asked = children
    .flatMap((child) => child.values)
    .flatMap(({ value: { pathValue: path } }) => path ?? []);
  return [...(asked.length > 0 ? answered(values, asked) : []), ...children.flatMap(usedIn)];
}

function answered(values: ReportNode['values'], asked: readonly PathValue[]): string[] {
  const names = values.flatMap(({ value: { mapValue } }) => mapValue?.fields?.__name__?.pathValue ?? []);
  const otherwise = values.some(
    ({ value: answer }) => answer.boolValue !== undefined || answer.undefined?.causeMessage !== undefined,
  );
  return [...names, ...(otherwise ? asked : [])].map(toPath);
}

/** A path begins with `databases`, the database's name and `documents`. */
const ROOT_SEGMENTS = 3;

function toPath({ segments }: PathValue): string {
  return segments
    .slice(ROOT_SEGMENTS)
    .map(({ simple }) => simple)
    .join('/');
}
