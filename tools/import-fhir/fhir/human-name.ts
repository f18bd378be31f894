import { cleanLine } from '@my-messages/domain/text/clean-text';
import type { HumanName } from './datatypes';
import { isCurrent } from './time';

const USES = ['official', 'usual', undefined, 'nickname', 'anonymous', 'temp'];
const FORMER = ['old', 'maiden'];

/**
 * The name to show for a person: the official one, else the usual, else the first current one, and a former one only
 * when there is no other; null when there is none. Titles such as "Dr." stand before it where `titles` says so.
 */
export function displayName(
  names: readonly HumanName[],
  now: number,
  { titles }: { titles: boolean },
): string | null {
  const ranked = names
    .map((name) => ({ text: written(name, titles), rank: rank(name, now) }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.rank - b.rank);
  return ranked[0]?.text ?? null;
}

function written({ text, family, given, prefix, suffix }: HumanName, titles: boolean): string {
  const name = cleanLine([...given, family ?? ''].join(' '));
  if (name === '') return cleanLine(text ?? '');
  return titles ? cleanLine([...prefix, name, ...suffix].join(' ')) : name;
}

function rank({ use, period }: HumanName, now: number): number {
  if ((use !== undefined && FORMER.includes(use)) || !isCurrent(period, now)) return USES.length + 1;
  const index = USES.indexOf(use);
  return index === -1 ? USES.length : index;
}
