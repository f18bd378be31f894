import { LIMITS } from '../limits';
import { nameTokens } from '../search/tokens';
import { pieces, words } from '../search/pieces';
import { sortName } from './sort-name';

/** What stands before a name and is none: nobody is looked for by it. */
const TITLES = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'mx', 'rev', 'sir']);

/** What is stored beside a person's name: what lists are ordered by, and what they are found by. */
export function nameFields(name: string) {
  return { sortName: sortName(name), nameTokens: nameTokens(withoutTitles(name)) };
}

/** What somebody types to find a person: the beginnings of words of the name, in any order. */
export class NameSearch {
  private readonly wanted: readonly string[];

  constructor(typed: string) {
    this.wanted = words(withoutTitles(typed)).map(tokenOf);
  }

  /** The token to ask for, of the word that is likely to leave the fewest; null where no word is long enough. */
  get token(): string | null {
    const [longest = ''] = this.wanted.toSorted((a, b) => b.length - a.length);
    return longest.length < LIMITS.nameTermMinimum ? null : longest;
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
