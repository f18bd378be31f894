import { LIMITS } from '../limits';
import { hits } from './hits';

/** How much of the text stands before the hit, in UTF-16 units. */
const LEAD = 40;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The part of a message around the first place that the folded `words` find, on one line, of about
 * `LIMITS.previewLength` UTF-16 units; its beginning where they find nothing. Cut between words where there are
 * any, else between graphemes, with an ellipsis where it was cut.
 */
export function excerpt(body: string, words: readonly string[]): string {
  const line = body.replace(/\s+/g, ' ').trim();
  if (line.length <= LIMITS.previewLength) return line;
  const [hit = { start: 0, end: 0 }] = hits(line, words);
  const start = startBefore(line, hit.start);
  const end = endBehind(line, Math.max(start + LIMITS.previewLength, hit.end), hit.end);
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}

function startBefore(line: string, hitStart: number): number {
  const earliest = graphemeAt(line, hitStart - LEAD);
  if (earliest === 0) return 0;
  const space = line.indexOf(' ', earliest);
  return space !== -1 && space < hitStart ? space + 1 : earliest;
}

function endBehind(line: string, latest: number, hitEnd: number): number {
  if (latest >= line.length) return line.length;
  const space = line.lastIndexOf(' ', latest);
  if (space > hitEnd) return space;
  return Math.max(graphemeAt(line, latest), hitEnd);
}

/** Where the grapheme begins that the unit at `index` belongs to. */
function graphemeAt(line: string, index: number): number {
  return index <= 0 ? 0 : (graphemes.segment(line).containing(index)?.index ?? line.length);
}
