import { cleanLine } from '@my-messages/domain/text/clean-text';
import type { Concept } from './datatypes';

/** SNOMED CT's semantic tag at the end of a fully specified name: "Care plan (record artifact)". */
const SEMANTIC_TAG = /\s*\((?:[a-z]+ ?){1,3}(?:\/[a-z ]+)?\)$/;

/** The first concept that says something in words, as plain words; null when none does. */
export function conceptText(concepts: readonly (Concept | undefined)[]): string | null {
  for (const { text, coding } of concepts.filter((concept) => concept !== undefined)) {
    for (const candidate of [text, ...coding.map(({ display }) => display)]) {
      const words = cleanLine(candidate ?? '').replace(SEMANTIC_TAG, '');
      if (words !== '') return words;
    }
  }
  return null;
}
