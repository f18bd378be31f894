import type { Verified } from './verify';

/** What was found of an audit trail, a sentence each: what is not as it was, the sum, and what to keep. */
export function inWords({ seals, lines, broken, head }: Verified): readonly string[] {
  if (head === null) return [...broken, 'Nothing is sealed yet.'];
  const sum = `${count(lines, 'line')} in ${count(seals, 'seal')}`;
  return [
    ...broken,
    `${sum}: ${String(broken.length)} ${broken.length === 1 ? 'is not as it was' : 'are not as they were'}.`,
    `Keep this elsewhere: seal ${String(head.number)} has the hash ${head.hash}`,
  ];
}

const count = (number: number, what: string) => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
