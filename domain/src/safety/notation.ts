import { plainWords } from './plain-words';

/** What an emergency is about; the kinds by which the phrases are kept. */
export const URGENT_KINDS = [
  'heart',
  'breathing',
  'allergy',
  'stroke',
  'seizure',
  'injury',
  'bleeding',
  'pregnancy',
  'self-harm',
  'overdose',
  'violence',
  'infant',
  'diabetes',
  'infection',
  'pressure',
  'belly',
  'mind',
] as const;

export type UrgentKind = (typeof URGENT_KINDS)[number];

/**
 * Phrases of one language, one a line:
 *
 *     @pain = pain|hurts        a group, named where it is used
 *     chest + @pain             parts that stand near each other in one sentence, in any order
 *     end my life               words in this order; at most two others stand between
 *     #50-88                    a whole number from … to
 *     !want to die              holds whatever the sentence is about: only a negation or the past takes it back
 *
 * Accents, case, apostrophes and small words (the, my, very) count neither here nor in a text.
 */
export type PhraseFile = Readonly<Record<'groups' | UrgentKind, string>>;

/** One word of a phrase: any of these. */
export interface Slot {
  readonly words: ReadonlySet<string>;
  /** From and to, both included; null where no number is meant. */
  readonly numbers: readonly [number, number] | null;
}

/** Parts in any order, each of them words in order. */
export interface Phrase {
  readonly parts: readonly (readonly Slot[])[];
  readonly holds: boolean;
}

const NUMBERS = /^#(\d+)-(\d+)$/;

/** A line of a phrase file; `groups` by their names, with the `@`. */
export function parsePhrase(line: string, groups: ReadonlyMap<string, string> = new Map()): Phrase {
  const holds = line.startsWith('!');
  const parts = line
    .slice(holds ? 1 : 0)
    .split(' + ')
    .map((part) => part.trim().split(/ +/))
    .map((words) => words.map((word) => slot(word, groups)))
    // A small word is in no text that is looked at.
    .map((slots) => slots.filter(({ words, numbers }) => words.size > 0 || numbers !== null))
    .filter((slots) => slots.length > 0);
  if (parts.length === 0) throw new Error(`Nothing but small words: ${line}`);
  return { parts, holds };
}

function slot(word: string, groups: ReadonlyMap<string, string>): Slot {
  const choices = word.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [choice];
    const group = groups.get(choice);
    if (group === undefined) throw new Error(`No group ${choice}`);
    return group.split('|');
  });
  const [, from, to] = choices.map((choice) => NUMBERS.exec(choice)).find((found) => found !== null) ?? [];
  return {
    words: new Set(choices.filter((choice) => !choice.startsWith('#')).flatMap(plainWords)),
    numbers: from === undefined || to === undefined ? null : [Number(from), Number(to)],
  };
}

/** Each kind's phrases, in the order of the file. */
export function parsePhrases(file: PhraseFile): [UrgentKind, Phrase[]][] {
  const groups = new Map(
    lines(file.groups).map((line) => {
      const [name = '', words = ''] = line.split(' = ');
      return [name, words];
    }),
  );
  return URGENT_KINDS.map((kind) => [kind, lines(file[kind]).map((line) => parsePhrase(line, groups))]);
}

export const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
