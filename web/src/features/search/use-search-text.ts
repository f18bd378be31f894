import { searchTerms, type SearchTerms } from '@my-messages/domain/search/search-terms';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { useSettled } from '../../ui/use-settled';

/** So long nothing must be typed before a search begins. */
const PAUSE_MILLISECONDS = 250;

export interface SearchText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Empties the field and goes back to it. */
  readonly clear: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The words in the field. */
  readonly terms: SearchTerms;
  /** What is searched for; null while there is nothing to. Behind `terms` while somebody types. */
  readonly searched: SearchTerms | null;
}

/** What stands in the search field. It is kept here alone: in no address, title or storage. */
export function useSearchText(): SearchText {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const settled = useSettled(text, PAUSE_MILLISECONDS);
  const terms = useMemo(() => searchTerms(text), [text]);
  const settledTerms = useMemo(() => searchTerms(settled), [settled]);
  return {
    text,
    change: setText,
    clear: () => {
      setText('');
      field.current?.focus();
    },
    field,
    terms,
    searched: terms.words.length === 0 ? null : settledTerms,
  };
}
