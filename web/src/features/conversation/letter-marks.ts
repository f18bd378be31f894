/** The attribute of the element at which the letters open; without one they open at their end. */
export const OPEN_HERE = 'data-open-here';

/** The attribute that tells which message a letter is. */
export const LETTER = 'data-letter';

/** The attribute of its head, where the focus goes: by it a screen reader says whose letter it is. */
export const LETTER_HEAD = 'data-letter-head';

export function findLetter(content: HTMLElement | null, messageId: string): HTMLElement | null {
  return content?.querySelector<HTMLElement>(`[${LETTER}="${messageId}"]`) ?? null;
}
