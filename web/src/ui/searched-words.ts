import { createContext } from 'react';

/** One and the same, so that nothing is drawn again for it. */
export const NO_WORDS: readonly string[] = [];

/**
 * The folded words that led to what is open; none where no search did. Held in memory alone: words of a search are in
 * no address, title or storage, nor in the history's state, which browsers keep on the disk.
 */
export const SearchedWords = createContext(NO_WORDS);
