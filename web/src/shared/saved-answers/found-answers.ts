import type { SavedAnswer } from '@my-messages/domain/documents/saved-answer';
import { fold } from '@my-messages/domain/search/tokens';

/** Those that have every word that was typed, whatever its case and accents, in title or text; by title. */
export function foundAnswers(
  answers: readonly SavedAnswer[],
  typed: string,
  locale: string,
): readonly SavedAnswer[] {
  const words = fold(typed).split(/\s+/u);
  const has = ({ title, body }: SavedAnswer) => {
    const text = fold(`${title}\n${body}`);
    return words.every((word) => text.includes(word));
  };
  return answers.filter(has).toSorted((a, b) => a.title.localeCompare(b.title, locale));
}
