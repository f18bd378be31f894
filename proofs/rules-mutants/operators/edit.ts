import type { Span } from '../parse/syntax';

/** One small change of the source: what stands between `start` and `end` becomes `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export function applyEdit(source: string, { start, end, text }: Edit): string {
  return source.slice(0, start) + text + source.slice(end);
}

export const textOf = (source: string, { start, end }: Span): string => source.slice(start, end);

export const replace = ({ start, end }: Span, text: string): Edit => ({ start, end, text });
