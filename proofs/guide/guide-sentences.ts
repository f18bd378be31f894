import { createHash } from 'node:crypto';

/** A sentence of the guide, by where it stands and what it hashes to: the guide's own words stay out of here. */
export interface GuideSentence {
  /** The heading above it, in lower case with hyphens. */
  readonly section: string;
  /** The first ten hexadecimal digits of the SHA-256 of the normalized sentence. */
  readonly hash: string;
  readonly text: string;
}

const PICTURE = /\s*\bmceclip\d+\.png/g;
const LIST_MARK = /^(?:\d+\.|•)\s+/;
const HEADING_WORDS = 4;

/** The sentences of the guide's text, headings among them, in order; names of pictures and list marks are left out. */
export function guideSentences(guide: string): GuideSentence[] {
  const sentences: GuideSentence[] = [];
  let section = '';
  for (const line of guide.split('\n')) {
    const text = line.replace(PICTURE, '').trim();
    if (text === '') continue;
    if (isHeading(text)) section = text.toLowerCase().replace(/[^a-z]+/g, '-');
    for (const sentence of text.replace(LIST_MARK, '').split(/(?<=[.!?])\s+/)) {
      sentences.push({ section, hash: sentenceHash(sentence), text: sentence });
    }
  }
  return sentences;
}

export function sentenceHash(sentence: string): string {
  const normalized = sentence
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return createHash('sha256').update(normalized).digest('hex').slice(0, 10);
}

/** Headings are short and end without a mark; list items begin with one. */
function isHeading(text: string): boolean {
  return !LIST_MARK.test(text) && !/[.!?:]$/.test(text) && text.split(/\s+/).length <= HEADING_WORDS;
}
