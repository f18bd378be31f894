/** The attribute of the element at which the letters open; without one they open at their end. */
export const OPEN_HERE = 'data-open-here';

/** The attribute that tells which message a letter is. */
export const LETTER = 'data-letter';

export function findLetter(content: HTMLElement | null, messageId: string): HTMLElement | null {
  return content?.querySelector<HTMLElement>(`[${LETTER}="${messageId}"]`) ?? null;
}
