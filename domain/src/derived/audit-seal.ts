import type { AuditSeal } from '../documents/audit-seal';
import { isStoredTime } from '../documents/document';

/** A line of the audit trail as it is stored. */
export interface StoredLine {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A hash of a text, in a form of its own without white space; for the server SHA-256. */
export type Digest = (text: string) => string;

/** What of a seal the next one goes on from. */
export type SealedUpTo = Pick<AuditSeal, 'number' | 'hash'>;

/** Seals lines, one at least, in the order in which they were recorded, behind a seal; null for the first of all. */
export function seal(
  before: SealedUpTo | null,
  lines: readonly StoredLine[],
  digest: Digest,
): Pick<AuditSeal, 'number' | 'previous' | 'lines' | 'hash'> {
  const number = (before?.number ?? 0) + 1;
  const previous = before?.hash ?? '';
  const sealed = lines.map((line) => `${line.id} ${digest(inOneForm([line.id, line.data]))}`);
  return { number, previous, lines: sealed, hash: hashOf(number, previous, sealed, digest) };
}

/** The hash that a seal is to have for what it says. */
export const hashOfSeal = ({ number, previous, lines }: AuditSeal, digest: Digest): string =>
  hashOf(number, previous, lines, digest);

const hashOf = (number: number, previous: string, lines: readonly string[], digest: Digest) =>
  digest([String(number), previous, ...lines].join('\n'));

/** Of which line a part of a seal is. */
export const idOfSealed = (line: string): string => line.split(' ')[0] ?? '';

/** How the lines that are there differ from what a seal says of them, by their ids. */
export interface Broken {
  readonly missing: readonly string[];
  readonly altered: readonly string[];
}

/** Holds the lines of a seal, as they are stored now, against it. */
export function brokenIn(
  { lines }: Pick<AuditSeal, 'lines'>,
  storedAt: (id: string) => StoredLine['data'] | null,
  digest: Digest,
): Broken {
  const missing: string[] = [];
  const altered: string[] = [];
  for (const line of lines) {
    const id = idOfSealed(line);
    const data = storedAt(id);
    if (data === null) missing.push(id);
    else if (`${id} ${digest(inOneForm([id, data]))}` !== line) altered.push(id);
  }
  return { missing, altered };
}

/** The same text for the same stored values, in whatever order a map gives its fields; times to the millisecond. */
function inOneForm(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (isStoredTime(each)) return { time: each.toMillis() };
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
