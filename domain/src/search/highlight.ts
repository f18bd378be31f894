import { hits } from './hits';

/** A piece of a text, and whether it is what was searched for. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** The text in pieces, in order and complete, so that what the folded `words` found in it can be marked. */
export function highlight(text: string, words: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { start, end } of hits(text, words)) {
    if (start > done) parts.push({ text: text.slice(done, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}
