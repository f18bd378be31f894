import { saysNothingUrgent, takenBackBy } from './context';
import { parsePhrases, type Phrase, type UrgentKind } from './notation';
import { ENGLISH } from './phrases.en';
import { SPANISH } from './phrases.es';
import { PhraseSet } from './phrase-set';
import { plainSentences } from './plain-words';
import { Spelling } from './spelling';

type Entry = { readonly kind: UrgentKind; readonly phrase: Phrase };

let known: { readonly set: PhraseSet<Entry>; readonly spelling: Spelling } | undefined;

/** Made with the first text: most who open a form write nothing of an emergency. */
function phrases() {
  if (known === undefined) {
    const entries = [ENGLISH, SPANISH]
      .flatMap(parsePhrases)
      .flatMap(([kind, ofKind]) => ofKind.map((phrase): Entry => ({ kind, phrase })));
    const words = entries.flatMap(({ phrase }) => phrase.parts.flat().flatMap((slot) => [...slot.words]));
    known = { set: new PhraseSet(entries), spelling: new Spelling(words) };
  }
  return known;
}

/**
 * What kind of emergency the words of a text may tell of, now and to whoever writes or somebody near; null for none.
 * It looks for phrases, in English and Spanish, and understands nothing. Its time grows with the text's length alone.
 */
export function urgentKind(text: string): UrgentKind | null {
  const { set, spelling } = phrases();
  const sentences = plainSentences(text).map(({ words, asks }) => ({
    words: words.map((word) => spelling.meant(word)),
    asks,
  }));
  for (const [at, sentence] of sentences.entries()) {
    let takenBack: ReturnType<typeof takenBackBy> | undefined;
    const found = set.find(sentence.words, ({ phrase }, places) => {
      takenBack ??= takenBackBy(sentence, sentences[at + 1]);
      return !takenBack(phrase, places);
    });
    if (found !== null) return saysNothingUrgent(sentences) ? null : found.kind;
  }
  return null;
}
