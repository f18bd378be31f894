import { rowsOf, type Reference, type Row, type Standard } from './requirements';

/** The text of a file of the repository, or null where there is none. */
type Read = (file: string) => string | null;

const A_TEST = /\.(test|spec|proof)\.tsx?$/;
/** What a hazard says besides, which all of them do as soon as one does. */
const OF_A_HAZARD = ['cause', 'effect', 'before', 'after', 'residual'];
/** Severity and likelihood, each from 1 to 5. */
const RISK = /^[1-5] x [1-5]$/;

/** What is wrong with the rows of a standard: rows that are missing or twice there, and what nothing shows. */
export function wrongWith(standard: Standard, read: Read): readonly string[] {
  const ids = rowsOf(standard).map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
  return [...twice, ...miscounted(standard), ...rowsOf(standard).flatMap((row) => wrongWithRow(row, read))];
}

function miscounted({ chapters }: Standard): readonly string[] {
  return chapters.flatMap(({ id, counts, rows }) => {
    const strange = rows.filter((row) => !row.id.startsWith(id) || !counts.has(row.level));
    const wrong = [...counts].flatMap(([level, count]) => {
      const found = rows.filter((row) => row.level === level).length;
      return found === count ? [] : [`${[id, level].join(' ').trim()} has ${found} rows and not ${count}`];
    });
    return [...strange.map((row) => `${row.id} does not belong to ${id}`), ...wrong];
  });
}

function wrongWithRow({ id, state, references, notes }: Row, read: Read): readonly string[] {
  const wrong = references.flatMap((reference) => {
    const why = whyNotThere(reference, read);
    return why === null ? [] : [`${id}: ${why}`];
  });
  if (state === 'met' && references.length === 0) wrong.push(`${id} is met, and nothing shows it`);
  if (state !== 'met' && !notes.has('note')) wrong.push(`${id} is ${state}, and no note says why`);
  return [...wrong, ...wrongWithHazard(id, notes)];
}

function wrongWithHazard(id: string, notes: Row['notes']): readonly string[] {
  if (!OF_A_HAZARD.some((word) => notes.has(word))) return [];
  const lacking = OF_A_HAZARD.filter((word) => !notes.has(word)).map((word) => `${id} says no ${word}`);
  const odd = ['before', 'after'].filter((word) => !RISK.test(notes.get(word) ?? '1 x 1'));
  return [...lacking, ...odd.map((word) => `${id} says ${word} in another form than 3 x 2`)];
}

/** Why a reference leads to nothing, or null. */
function whyNotThere({ kind, file, says }: Reference, read: Read): string | null {
  const text = read(file);
  if (text === null) return `there is no file ${file}`;
  if (kind === 'test' && !A_TEST.test(file)) return `${file} holds no tests`;
  return isIn(kind, says, text) ? null : `${file} has no ${kind} “${says}”`;
}

function isIn(kind: Reference['kind'], says: string, text: string): boolean {
  // A title that says little by itself stands behind that of its group: “an invitation > is accepted once”.
  if (kind === 'test') return says.split(' > ').every((title) => isQuoted(title, text));
  if (kind === 'setting') return text.includes(says);
  return text.split('\n').some((line) => line.startsWith('#') && line.replace(/^#+ /, '') === says);
}

const isQuoted = (title: string, text: string) =>
  ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
