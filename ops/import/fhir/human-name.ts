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

/** The text is the name as it is written, in the order of its language; the parts are joined where there is none. */
function written({ text, family, given, prefix, suffix }: HumanName, titles: boolean): string {
  const whole = visible(text ?? '');
  if (whole !== '') return whole;
  const name = visible([...given, family ?? ''].join(' '));
  return titles && name !== '' ? visible([...prefix, name, ...suffix].join(' ')) : name;
}

/** Without signs that show nothing and turn or split words, under which nobody would find the person. */
export const visible = (name: string) =>
  cleanLine(name.replace(/[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''));

function rank({ use, period }: HumanName, now: number): number {
  if ((use !== undefined && FORMER.includes(use)) || !isCurrent(period, now)) return USES.length + 1;
  const index = USES.indexOf(use);
  return index === -1 ? USES.length : index;
}
