import { inTotal, rowsOf, type Row, type Standard } from './requirements';
import { table } from './table';

/** A standard as a page of tables, with how its rows stand on top. */
export function requirementPage(standard: Standard): string {
  const levels = rowsOf(standard).some(({ level }) => level !== null);
  const chapters = standard.chapters.map(
    ({ id, title, rows }) =>
      `## ${id} ${title}\n\n${rows[0]?.notes.has('cause') === true ? hazards(rows) : asked(rows, levels)}`,
  );
  return `# ${standard.title}\n\n${standard.about}\n\n**${inTotal(standard)}.**\n\n${chapters.join('\n')}`;
}

const asked = (rows: readonly Row[], levels: boolean) =>
  table(
    ['row', ...(levels ? ['level'] : []), 'what is asked', 'state', 'what shows it, or why not'],
    rows.map((row) => [
      ...[row.id, ...(levels ? [row.level ?? ''] : []), row.asks, stateOf(row)],
      shownOrNot(row),
    ]),
  );

const hazards = (rows: readonly Row[]) =>
  table(
    ['hazard', 'cause', 'effect', 'before', 'controls', 'after', 'what remains', 'state'],
    rows.map((row) => {
      const note = (word: string) => row.notes.get(word) ?? '';
      return [
        ...[`${row.id} ${row.asks}`, note('cause'), note('effect'), scored(note('before'))],
        ...[
          cellOf(shown(row)),
          scored(note('after')),
          cellOf([note('residual'), note('note')]),
          stateOf(row),
        ],
      ];
    }),
  );

/** Severity and likelihood with what they come to. */
const scored = (risk: string) => {
  const [severity, likelihood] = risk.split(' x ').map(Number);
  return `${risk} = ${(severity ?? 0) * (likelihood ?? 0)}`;
};

/** What is met begins with what shows it, what is not with the reason. */
function shownOrNot(row: Row): string {
  const note = row.notes.get('note') ?? '';
  return cellOf(row.state === 'met' ? [...shown(row), note] : [note, ...shown(row)]);
}

const stateOf = ({ state }: Row) => (state === 'open' ? '**open**' : state);
const shown = ({ references }: Row) =>
  references.map(
    ({ kind, file, says }) => `${kind} ${asCode(file)}: ${kind === 'setting' ? asCode(says) : says}`,
  );
/** As it stands, also where it has signs that mean something in Markdown. */
const asCode = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
const cellOf = (parts: readonly string[]) => parts.filter((part) => part !== '').join('<br>');
