import { LIMITS } from '../limits';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The first words of a message for a list row: the longest beginning of `body` that ends between two graphemes
 * and is at most `LIMITS.previewLength` UTF-16 units long. It is a literal prefix, so that the rules can
 * hold it to the body; screens collapse its white space when they draw it. A first grapheme that is too long by
 * itself is cut between code points.
 */
export function preview(body: string): string {
  if (body.length <= LIMITS.previewLength) return body;
  // The one unit more lets a grapheme that straddles the limit be seen as such.
  let end = 0;
  for (const { index, segment } of graphemes.segment(body.slice(0, LIMITS.previewLength * 2))) {
    const next = index + segment.length;
    if (next > LIMITS.previewLength) break;
    end = next;
  }
  return end > 0 ? body.slice(0, end) : cutBetweenCodePoints(body);
}

function cutBetweenCodePoints(body: string): string {
  const cut = body.slice(0, LIMITS.previewLength);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
