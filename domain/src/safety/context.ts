import { lines, parsePhrase, type Phrase } from './notation';
import { PhraseSet, type Places } from './phrase-set';
import { plainWords, type Sentence } from './plain-words';

const phrases = (text: string) => new PhraseSet(lines(text).map((line) => ({ phrase: parsePhrase(line) })));
const words = (text: string): ReadonlySet<string> => new Set(plainWords(text));

/** What denies the words after it, or makes little of them, by how many words may stand between. */
const DENIALS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [words('no sin without denies denied niega never nunca ningun ninguna ni nor neither tampoco free'), 4],
  [words('not dont havent hasnt didnt isnt wasnt doesnt arent'), 2],
  [words('mild slight slightly little bit leve ligero ligera poco poquito poquita tantito tantita light'), 2],
];

/** Where a denial ends. */
const BUT = words('but however except pero sino aunque because since desde suddenly');

/** Of another time, unless something in the sentence says that it is of today. */
const LONG_AGO = phrases(`
  years|year|months|month|weeks ago
  last year|summer|winter|spring|fall|autumn|month|january|february|march|april|may|june|july|august|september|october|november|december
  back march|january|february|april|june|july|august|september|october|november|december
  when was|were kid|child|teen|teenager|young|small|little|#3-25
  as kid|child|teen|teenager|newborn|baby|infant
  high school
  #1950-2035
  cuando era|tenia|tuve|quise|queria
  adolescente
  hace anos|ano
  ano|mes|verano|invierno pasado|pasada`);

/** The same, of what is said less strongly. */
const EARLIER = phrases(`
  since march|january|february|april|june|july|august|september|october|november|december
  january|february|april|june|july|august|september|october|november|december
  when had
  first|previous|earlier delivery|pregnancy|birth|labor
  past
  history
  used
  had + once|before|during
  once when|as
  for year|years|months|decades|ages
  hace meses|semanas
  semana pasada
  cuando hora
  joven
  antecedentes|historia
  primer parto|embarazo
  tuve|tuvo
  enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre`);

/** That it goes on, of what is said with the strongest words. */
const GOES_ON = words('since desde lately ultimamente');

const TODAY = words(
  `now today tonight still again morning yesterday keeps currently hour hours minutes
  hoy ahora ahorita anoche ayer otra sigo sigue madrugada horas minutos`,
);

/** That it is over, or was something else; in the next sentence, too. */
const OVER = phrases(`
  gone
  went away
  better
  healed
  resolved
  cleared
  ruled out
  turned out
  not|hasnt|havent|never come|came back
  all|everything|everythings|back|perfectly|came|be normal
  well|best controlled
  stable
  fine now|since|today
  all|now fine|good|well
  as expected
  off now
  under control
  retested|rechecked
  passed okay|ok|fine
  mri|ct|scan|ekg|ecg|test|tests fine|clear|clean|negative|normal
  ya bajo|fue
  nothing new
  same as|always|usual
  always been|had|has
  improved
  doing well|fine|great|good
  feel|feeling fine|great|good
  in program|recovery
  getting|got|gets help|treatment|into
  ya quito|paso
  quito|quitado|quita luego
  mejor|mejoro|mejora
  descarto|descartaron
  resulto
  solo fue
  salio|salieron|todo|salio normal|bien
  sano|sanado
  siempre
  controlada|controlado
  ya bien
  ya recibe ayuda
  estable`);

/** That it is not over, though the words sound like it. */
const NOT_OVER = phrases(`
  better go|come|wait|call|take
  mejor ir|voy|esperar
  better|mejor + die|dead|muerta|muerto|off|without|sin|everyone
  doesnt|dont|not|isnt|wont|didnt|never|nothing|no better|away|quita|mejor|mejora|gone|normal
  got|came|was better|fine + now|again
  vision|sight|feeling gone`);

/** What is asked or arranged about an illness, as against being ill. */
const ABOUT = phrases(`
  refill|refills|renew|renewal|expires|expired|expire|prescription
  prevent|prevention|preventive|avoid
  form|forms|paperwork|letter|certificate|proof
  fit work
  class|course|training|train|learn|handout|leaflet|label|article|paper|lecture|book|news
  warning|know|early signs
  symptoms heart|stroke
  risk|risks|danger|chance
  afraid|scared|fear choking
  screening|screened
  support group
  insurance|insurer|copay
  records|chart|report|copy
  died|passed away
  if|should + ever
  case
  what if
  call|go|come if
  llame|llamar|vaya si
  does|do + help|work|aspirin
  wondering whether|if
  scheduled|reschedule|referral|referred
  side effect|effects
  may|can|could cause
  true|dangerous|safe
  clinic|rehab|hotline|poster
  through|thru nose
  when jog|run|exercise|cycle|bike|hike|swim
  stairs|flights|upstairs|uphill|hill
  wisdom|dentist|dentures|filler|botox
  nerves|nervous speech|talk|exam
  dog|cat
  pulled muscle
  slept wrong|on
  treadmill
  daily
  every|each day|morning|evening
  as prescribed|directed
  cuff
  receta|renovar|renueven|renueve|caduco|vence
  prevenir|evitar
  formulario|forma|carta|constancia|expediente|seguro
  folleto|instructivo|curso|clase|aprender
  sintomas|senales
  riesgo
  miedo ahogarse|ahogarme|atragantarse
  grupo
  murio|fallecio
  si acaso
  por si
  puede|pueden|podria causar|dar|provocar
  escaleras|pisos|subir
  nariz respirar|respiro|respira
  respirar|respiro|respira + nariz
  dentista|muela|muelas
  perro|gato
  fui urgencias
  cita control
  grandes|chicas|jarabe + pastillas`);

/** Questions that begin so ask what is known, not what to do; unless they are of today. */
const ASKING = words('does which where who whom would how cual cuales quien quienes donde como');
const ASKING_WHAT = phrases(`
  what|que + counts|count|number|numbers|kind|difference|mean|means|temperature|causes|called|best|name
  what happens
  temperatura considera`);

/** Said of anything, and so even with the strongest words. */
const FIGURE_OF_SPEECH = phrases(`
  boredom|laughing|laughter|embarrassment|curiosity|starving|haha|lol
  die|dying know|see
  rather|sooner die
  prefiero morir|morirme
  ganas saber|conocer|verlos
  risa|hambre|pena|verguenza|aburrimiento|jaja|jeje|jajaja
  couch|sofa
  live|die|vivir|morir home|hospital|hospice|nursing|house|apartment|city|casa|ciudad
  hospice`);

/** Of the whole message. */
const NOTHING = phrases(`
  nothing|not|no urgent|emergency
  disregard
  ninguna emergencia
  no urgente|emergencia
  olviden|olvide mensaje`);

type Guard = ReturnType<typeof phrases>;

const has = (guard: Guard, { words: of }: Sentence) => guard.find(of, () => true) !== null;

/** Whether a message says of itself that nothing is the matter. */
export const saysNothingUrgent = (sentences: readonly Sentence[]) =>
  sentences.some((sentence) => has(NOTHING, sentence));

/** Whether a phrase that stands in a sentence tells of nothing that is the matter now; `next` is the sentence after it. */
export function takenBackBy(sentence: Sentence, next: Sentence | undefined) {
  const today = sentence.words.some((word) => TODAY.has(word));
  const goesOn = sentence.words.some((word) => GOES_ON.has(word));
  const asked = ASKING.has(sentence.words[0] ?? '') || (sentence.asks && has(ASKING_WHAT, sentence));
  const figure = has(FIGURE_OF_SPEECH, sentence);

  return (phrase: Phrase, places: Places): boolean => {
    const beside = (guard: Guard) => guard.find(sentence.words, (_, found) => apart(found, places)) !== null;
    if (figure || denied(sentence.words, places)) return true;
    if (!today && !(phrase.holds && goesOn) && beside(LONG_AGO)) return true;
    if (phrase.holds) return false;
    if (!today && beside(EARLIER)) return true;
    if (beside(ABOUT) || (asked && !today)) return true;
    if (beside(OVER) && !has(NOT_OVER, sentence)) return true;
    return next !== undefined && has(OVER, next) && !has(NOT_OVER, next);
  };
}

/** What belongs to the phrase itself takes nothing back. */
const apart = (found: Places, places: Places) =>
  found.every(([first, last]) => places.every(([start, end]) => last < start || first > end));

/** Whether one of the parts is denied by what stands before it, and is none of the others. */
function denied(sentence: readonly string[], places: Places): boolean {
  return places.some(([first], part) => {
    const after = places[part - 1]?.[1] ?? -1;
    for (let at = first - 1; at > after; at--) {
      const word = sentence[at] ?? '';
      if (BUT.has(word)) return false;
      if (DENIALS.some(([denials, reach]) => denials.has(word) && first - at - 1 <= reach)) return true;
    }
    return false;
  });
}
