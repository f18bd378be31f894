const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const TITLES = /^(dr|prof|mr|mrs|ms|miss|mx|sr|sra)\.?$/i;

/** The first letters of somebody's first and last name, in the order in which they are written; titles are no names. */
export function initials(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => !TITLES.test(word));
  const [first, ...others] = names.length > 0 ? names : words;
  return [first, others.at(-1)].map(firstLetter).join('').toLocaleUpperCase();
}

function firstLetter(word: string | undefined): string {
  if (word === undefined) return '';
  for (const { segment } of LETTERS.segment(word)) if (/\p{L}/u.test(segment)) return segment;
  return '';
}
