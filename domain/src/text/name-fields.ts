import { LIMITS } from '../limits';
import { nameTokens } from '../search/tokens';
import { LETTER, pieces, words } from '../search/pieces';
import { sortName } from './sort-name';

/** What stands before a name and is none: nobody is looked for by it. */
const TITLES = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'mx', 'rev', 'sir']);

/** What is stored beside a person's name: what lists are ordered by, and what they are found by. */
export function nameFields(name: string) {
  return { sortName: sortName(name), nameTokens: nameTokens(withoutTitles(name)) };
}

/**
 * The same of a patient's name on a chart, and its tokens once more as keys: whoever asks for the charts of a care team
 * asks one array already, and a query looks into no second one. A token with a mark in it is no key; nobody's typed
 * words have one.
 */
export function chartNameFields(patientName: string) {
  const fields = nameFields(patientName);
  const keys = fields.nameTokens.filter((token) => KEY.test(token));
  return { ...fields, nameKeys: Object.fromEntries(keys.map((token) => [token, true as const])) };
}

const KEY = new RegExp(`^${LETTER}+$`, 'u');

/** What somebody types to find a person: the beginnings of words of the name, in any order. */
export class NameSearch {
  private readonly wanted: readonly string[];

  constructor(typed: string) {
    this.wanted = words(withoutTitles(typed)).map(tokenOf);
  }

  /** The token to ask for, of the word that is likely to leave the fewest; null where no word is long enough. */
  get token(): string | null {
    return this.tokens[0] ?? null;
  }

  /** The tokens of all words that are long enough, the longest first. */
  get tokens(): readonly string[] {
    return this.wanted
      .filter((word) => word.length >= LIMITS.nameTermMinimum)
      .toSorted((a, b) => b.length - a.length);
  }

  /** True where every word that was typed begins one of the name, whose tokens these are. */
  finds(tokens: readonly string[]): boolean {
    return this.wanted.every((word) => tokens.some((token) => token.startsWith(word)));
  }
}

/** Of scripts without spaces every two letters are stored, of others every beginning up to a length. */
function tokenOf(word: string): string {
  const letters = [...word];
  return letters.slice(0, pieces(word)[0]?.unspaced === true ? 2 : LIMITS.searchPrefixLength).join('');
}

function withoutTitles(name: string): string {
  const parts = name.split(/\s+/u);
  const left = parts.filter((part) => !words(part).every((word) => TITLES.has(word)));
  return left.length === 0 ? name : left.join(' ');
}
