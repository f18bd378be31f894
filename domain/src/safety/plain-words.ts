import { fold } from '../search/fold';
import { pieces } from '../search/pieces';

/** Words that say nothing of what is the matter, in English and Spanish; those that deny something are not among them. */
const SMALL = new Set(
  `a an the my his her hers our your their its it is was are were be been being im ive am i he she hes shes they we
  you so very really quite too also just of in on to at and this that there some with from
  el la los las un una unos unas mi mis su sus tu se le les lo nos te es esta estan estoy estaba estar soy ser muy tan
  de del en al que y e o con ha he han hay`.split(/\s+/),
);

/** As people misspell: doubled letters, and those that sound alike in Spanish. */
const plain = (word: string) => (/^\d+$/.test(word) ? word : lettersOf(word));

const lettersOf = (word: string) =>
  word
    .replace(/(.)\1+/gu, '$1')
    .replaceAll('v', 'b')
    .replaceAll('z', 's')
    .replace(/c(?=[ei])/g, 's');

/** Words that are something else before another: no blood in "blood pressure", no number in "20 mg". */
const JOINED: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^blood$/, /^(pressure|sugars?|thin*ers?|tests?|work|clots?|draw|drive|type|oxygen|count|bank|labs?)$/],
  [/^chest$/, /^(cold|ct|x|xray|wall|rash|muscles?|congestion|scan|hair|infection)$/],
  [/^heart$/, /^(rate|failure|disease|murmur|monitor|scan|walk|clinic|surgery|bypass|rhythm)$/],
  [/^(birth|weight)$/, /^control$/],
  [/^pressure$/, /^(cuff|ears?|sinus(es)?|eyes?|washer)$/],
  [/^(analisis|prueba|pruebas|examen|examenes|muestra|tipo|donar|estudio)$/, /^sangre$/],
  [/^\d+$/, /^(mg|ml|mcg|milligrams?|miligramos|am|pm|percent|lbs|pounds|kilos)$/],
];

const joins = (first: string, second: string) =>
  JOINED.some(([one, other]) => one.test(first) && other.test(second));

const SENTENCE_ENDS = /[.!?;…\n]/;

/** A sentence's words, folded and plainly spelled, without small ones; numbers are as they are. */
export interface Sentence {
  readonly words: readonly string[];
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
}

/** The sentences of a text. A mark between digits (101.4) ends none. */
export function plainSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: string[] = [];
  let before = '';
  for (const { text: word, gap } of pieces(fold(text).replaceAll("'", ''))) {
    if (!SMALL.has(word)) {
      const joined = words.length > 0 && joins(before, word);
      if (joined) words.pop();
      words.push(plain(joined ? `${before}${word}` : word));
      before = word;
    }
    // 210/125 and "210 over 125" are said alike.
    if (gap === '/' && /^\d+$/.test(word)) words.push('over');
    if (gap === '.' || !SENTENCE_ENDS.test(gap)) continue;
    sentences.push({ words, asks: gap.includes('?') });
    words = [];
  }
  return [...sentences, { words, asks: false }];
}

export const plainWords = (text: string) => plainSentences(text).flatMap(({ words }) => words);
