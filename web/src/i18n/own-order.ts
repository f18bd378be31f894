/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * What is put into a sentence, kept apart from it in its own direction: else the signs and numbers beside a name that
 * is written from right to left would change places with it. Unlike an element, this works in titles and labels, too.
 */
export function inOwnOrder(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Several facts beside each other, without those that are empty, each in its own direction. */
export function inOneLine(facts: readonly string[], separator = ' · '): string {
  return facts
    .filter((fact) => fact !== '')
    .map(inOwnOrder)
    .join(separator);
}
