import * as v from 'valibot';
import { LIMITS } from '../limits';
import { COLLECTIONS } from '../paths';
import { cleanLine, cleanText } from '../text/clean-text';
import { instant, nonEmpty, parseDocument } from './document';

/**
 * `…/members/{uid}/savedAnswers/{id}` and `…/savedAnswers/{id}`: a text that staff write again and again, one's own and
 * nobody else's business, or the clinic's. What its placeholders stand for, {@link fillAnswer} says.
 */
export const schema = v.object({
  title: nonEmpty,
  body: nonEmpty,
  savedAt: instant,
});

export type SavedAnswerDoc = v.InferInput<typeof schema>;
export type SavedAnswer = v.InferOutput<typeof schema> & { readonly id: string };

/** What one says, checked and cleaned, as it will be stored. */
export const savedAnswerWords = v.object({
  title: v.pipe(v.string(), v.transform(cleanLine), v.nonEmpty(), v.maxLength(LIMITS.answerTitleLength)),
  body: v.pipe(v.string(), v.transform(cleanText), v.nonEmpty(), v.maxLength(LIMITS.messageLength)),
});

export type SavedAnswerWords = v.InferOutput<typeof savedAnswerWords>;

export function parseSavedAnswer(id: string, data: unknown): SavedAnswer {
  return { id, ...parseDocument(schema, COLLECTIONS.savedAnswers, id, data) };
}
