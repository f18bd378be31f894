/** Whether what a standard asks for is there. What is open stays so until something shows it. */
const STATES = ['met', 'not applicable', 'open'] as const;
type State = (typeof STATES)[number];

/** What shows that a row is met: a test by its title, a setting by its words, a section of a page by its heading. */
export interface Reference {
  readonly kind: 'test' | 'setting' | 'page';
  readonly file: string;
  readonly says: string;
}

export interface Row {
  readonly id: string;
  /** The level of the standard that asks for it, where it has levels. */
  readonly level: string | null;
  readonly state: State;
  /** What is asked for, in our own words. */
  readonly asks: string;
  readonly references: readonly Reference[];
  /** What else is said of it, by the word that its line begins with: `note`, or what a hazard is made of. */
  readonly notes: ReadonlyMap<string, string>;
}

/** A part of a standard, with how many rows of each level it has there. */
interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly counts: ReadonlyMap<string | null, number>;
  readonly rows: readonly Row[];
}

export interface Standard {
  readonly title: string;
  /** What it is, where its rows were counted, and how they were judged. */
  readonly about: string;
  readonly chapters: readonly Chapter[];
}

const HEADING = /^## (\S+) (.+): (\d+(?: \w+)?(?:, \d+ \w+)*)$/;
const ROW = new RegExp(String.raw`^(\S+)(?: (\w+))? (${STATES.join('|')}): (.+)$`);
const REFERENCE = /^(test|setting|page) (\S+): (.+)$/;
const NOTE = /^(note|cause|effect|before|after|residual) (.+)$/;

/**
 * Reads the rows of a standard from text: a title, what it is, and in chapters a line for each row, with indented lines
 * below it for what shows it. A line that goes on in the next one ends in a backslash.
 */
export function readStandard(text: string): Standard {
  const [title = '', ...rest] = text
    .trimEnd()
    .replace(/ *\\\n */g, ' ')
    .split('\n');
  const first = rest.findIndex((line) => line.startsWith('## '));
  const chapters: (Chapter & { readonly rows: Row[] })[] = [];
  for (const line of rest.slice(first).filter((each) => each !== '')) {
    if (line.startsWith('## ')) chapters.push(chapterOf(line));
    else addTo(chapters.at(-1)?.rows ?? [], line);
  }
  return { title: title.replace(/^# /, ''), about: rest.slice(0, first).join('\n').trim(), chapters };
}

function chapterOf(line: string) {
  const [, id, title, counted] = HEADING.exec(line) ?? [];
  if (id === undefined || title === undefined || counted === undefined)
    throw new Error(`This is no heading of a chapter with its count: ${line}`);
  const counts = counted.split(', ').map((each): [string | null, number] => {
    const [count, level] = each.split(' ');
    return [level ?? null, Number(count)];
  });
  return { id, title, counts: new Map(counts), rows: [] };
}

/** Adds a row, or to the last one what its line says. */
function addTo(rows: Row[], line: string): void {
  const last = rows.at(-1);
  if (!line.startsWith('  ')) rows.push(rowOf(line));
  else if (last !== undefined) rows.splice(-1, 1, withLine(last, line.trim()));
  else throw new Error(`This line belongs to no row: ${line}`);
}

function rowOf(line: string): Row {
  const [, id, level, said, asks] = ROW.exec(line) ?? [];
  const state = STATES.find((each) => each === said);
  if (id === undefined || state === undefined || asks === undefined)
    throw new Error(`This is no row with its state: ${line}`);
  return { id, level: level ?? null, state, asks, references: [], notes: new Map() };
}

function withLine(row: Row, line: string): Row {
  const [, kind, file, says] = REFERENCE.exec(line) ?? [];
  if ((kind === 'test' || kind === 'setting' || kind === 'page') && file !== undefined && says !== undefined)
    return { ...row, references: [...row.references, { kind, file, says }] };
  const [, word, note] = NOTE.exec(line) ?? [];
  if (word === undefined || note === undefined) throw new Error(`${row.id} has a line of no kind: ${line}`);
  return { ...row, notes: new Map([...row.notes, [word, note]]) };
}

export const rowsOf = ({ chapters }: Standard): readonly Row[] => chapters.flatMap(({ rows }) => rows);

/** How many rows are met, not applicable and open, in words. */
export function inTotal(standard: Standard): string {
  const rows = rowsOf(standard);
  return STATES.map((each) => `${rows.filter(({ state }) => state === each).length} ${each}`).join(', ');
}
