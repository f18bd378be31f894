import type { AuditEvent } from '@my-messages/domain/documents/audit-event';

/** The names of the columns, in their order; programs read them, so that they are in no language of the screen. */
const COLUMNS = [
  'at',
  'actor',
  'actor_id',
  'action',
  'person_id',
  'chart_id',
  'conversation_id',
  'target',
  'detail',
] as const;

/** What begins like this a spreadsheet may take for a formula, some also in the wide signs of East Asia. */
const LIKE_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A line of the file, as RFC 4180 has it; what could be taken for a formula has an apostrophe before it. */
function row(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const safe = LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
    return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(',')}\r\n`;
}

export const auditTableHead = row(COLUMNS);

/** A line of the audit trail as a row of the table; `actor` is who did it, in words. */
export function auditTableRow(event: AuditEvent, actor: string): string {
  const { at, actorId, action, about, target, detail } = event;
  const cells: Record<(typeof COLUMNS)[number], string> = {
    at: new Date(at).toISOString(),
    actor,
    actor_id: actorId,
    action,
    person_id: about.uid ?? '',
    chart_id: about.chartId ?? '',
    conversation_id: about.conversationId ?? '',
    target,
    detail: JSON.stringify(detail),
  };
  return row(COLUMNS.map((column) => cells[column]));
}
