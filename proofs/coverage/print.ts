import type { Coverage } from './measure';

/** What a person reads: each missing answer with its place, then the one line. */
export function print({ seen, of, missing }: Coverage): string {
  const percent = (Math.floor((seen / of) * 1000) / 10).toFixed(1).replace(/\.0$/, '');
  return [
    ...missing.map(({ line, text, never }) => `line ${String(line)} never ${String(never)}: ${text}`),
    `rules condition coverage: ${percent}% (${String(seen)}/${String(of)})`,
  ].join('\n');
}
