/** What the placeholders of a saved answer can stand for; each as `{name}` in its text. */
export const PLACEHOLDERS = ['patient', 'chart', 'me', 'them'] as const;

/**
 * The patient's name, the chart's label, the name of the writer, and that of the other person, as far as each is known.
 */
export type AnswerNames = { readonly [Placeholder in (typeof PLACEHOLDERS)[number]]?: string | undefined };

const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g');

/**
 * The text of a saved answer with what its placeholders stand for; one that is not known stays as it is. All are filled
 * in one pass, so that a name with braces in it is taken for nothing but a name.
 */
export function fillAnswer(body: string, names: AnswerNames): string {
  return body.replace(PLACEHOLDER, (placeholder, name: keyof AnswerNames) => names[name] ?? placeholder);
}
