import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { seeded } from '../testing/seeded';
import { hits } from './hits';
import { searchTerms, tokensMatch, tokensOfWord } from './search-terms';
import { searchTokens } from './tokens';

/** What stands in a text, and what people type to find it; with `…` also by each beginning that is long enough. */
const THINGS: readonly (readonly [written: string, ...typed: string[]])[] = [
  ['Łukasz', 'lukasz…', 'Łukasz…'],
  ['Wiśniewski', 'wisniewski…'],
  ['Søren', 'soren…', 'SØREN'],
  ['Đặng', 'dang…'],
  ['Ærø', 'aero…'],
  ['Işıl', 'isil…', 'IŞIL', 'ışıl'],
  ['KILIÇ', 'kılıç…', 'kilic…'],
  ['Straße', 'strasse…', 'STRASSE'],
  ['Siobhán', 'siobhan…'],
  ['O’Brien', 'obrien…', 'brien…', "o'brien", 'O`Brien', 'Oʼbrien', 'O´Brien', 'o‘brien'],
  ["don't", 'dont', 'don’t'],
  ['Ana-Lucía', 'lucia…', 'analucia…', 'ana-lucia'],
  ['COVID-19', 'covid19…', 'covid-19', 'covid‑19'],
  ['x-ray', 'xray…', 'x-ray', 'ray'],
  ['B-12', 'b12', 'B-12', 'b-12,'],
  ['12/05/2025', '12/05', '12/05/2025', '05/2025', '12052025', '2025'],
  ['2.5', '2.5'],
  ['7:30', '7:30', '730'],
  ['(312) 555-0123', '3125550123…', '5550123…', '555-0123', '(312) 555-0123', '312 555 0123', '0123'],
  ['+13125550199', '3125550199', '5550199', '0199', '+1 312 555 0199'],
  ['020 7946 0958', '02079460958…', '79460958'],
  ['appoint\u00adment', 'appointment…'],
  ['花子 田中', '田中', '花子', '田中花子', '花子田中', '花子 田中'],
  ['先生、明日の予約を変更したいです。', '予約', '変更', '明日の予約'],
  ['我胸口疼痛，想改预约时间', '胸口疼痛', '预约时间', '疼痛'],
  ['ｶﾞｰｾﾞ', 'ガーゼ'],
  ['10月5日', '10月5日', '10月', '5日'],
  ['CT検査', 'CT検査', '検査'],
  ['내일예약변경하고싶어요', '예약변경', '예약', '변경'],
  ['ฉันปวดหัวมาก', 'ปวดหัว', 'ปวด'],
  ['ຂ້ອຍເຈັບຫົວ', 'ເຈັບຫົວ'],
  ['ខ្ញុំឈឺក្បាល', 'ឈឺក្បាល'],
  ['ကျွန်တော်ခေါင်းကိုက်', 'ခေါင်းကိုက်'],
  ['مُحَمَّد', 'محمد…', 'مُحَمَّد'],
  ['أدوية', 'ادوية…'],
  ['علی', 'علي', 'علی'],
  ['שָׁלוֹם', 'שלום…'],
  ['हिन्दी', 'हिन्दी…'],
  ['दवाई', 'दवाई…'],
  ['Ёлка', 'елка…', 'ёлка'],
  ['ΟΔΟΣ', 'οδός…', 'οδοσ'],
  ['hypercholesterolemia', 'hypercholesterolemia…'],
];

const random = seeded(20_260_115);
const below = (count: number) => Math.floor(random() * count);
const some = <One>(all: readonly One[], count: number) =>
  Array.from({ length: count }, () => below(all.length)).map((at) => ({ at, one: all[at] as One }));

function typedFor(at: number): string {
  const [written = '', ...typed] = THINGS[at] ?? [];
  const [{ one } = { one: written }] = typed.length === 0 ? [] : some(typed, 1);
  if (!one.endsWith('…')) return one;
  const letters = [...one.slice(0, -1)];
  return letters.slice(0, Math.max(LIMITS.searchTermMinimum, 1 + below(letters.length))).join('');
}

const FILLERS = ['. ', ' — ', ', ', '\n\n', ' 🙂 ', ' (and) ', ' is '];

const texts = Array.from({ length: 10_000 }, () => {
  const things = some(THINGS, 6);
  const text = things
    .map(({ one: [written] }) => `${written}${FILLERS[below(FILLERS.length)] ?? ''}`)
    .join('');
  return { has: new Set(things.map(({ at }) => at)), text, tokens: searchTokens(text) };
});

const searches = Array.from({ length: 600 }, () => {
  const things = some(THINGS, 1 + below(2)).map(({ at }) => at);
  return { things, words: searchTerms(things.map(typedFor).join(' ')).words };
});

describe('what is stored for a text', () => {
  it('finds every one of 10,000 messages that has what was searched for', () => {
    let found = 0;
    const missed: string[] = [];
    for (const { things, words } of searches) {
      // Whichever of the words the server is asked for.
      const asked = words.map(tokensOfWord);
      for (const { text, tokens } of texts.filter(({ has }) => things.every((at) => has.has(at)))) {
        const given = asked.every((wanted) => wanted.some((token) => tokens.includes(token)));
        if (given && tokensMatch(tokens, words)) found += 1;
        else missed.push(`${words.join(' ')} in ${text}`);
      }
    }
    expect(missed).toEqual([]);
    expect(found).toBeGreaterThan(100_000);
  });

  it('is shown by a mark in the text', () => {
    for (const [at, [written]] of THINGS.entries()) {
      for (let time = 0; time < 20; time += 1) {
        const { words } = searchTerms(typedFor(at));
        if (words.length > 0) expect(hits(`Well, ${written}.`, words), words.join(' ')).not.toEqual([]);
      }
    }
  });
});
