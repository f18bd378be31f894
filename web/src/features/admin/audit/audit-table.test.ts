import type { AuditEvent } from '@my-messages/domain/documents/audit-event';
import { expect, it } from 'vitest';
import { auditTableHead, auditTableRow } from './audit-table';

const EVENT: AuditEvent = {
  id: 'line',
  actorId: 'ada',
  action: 'care-team',
  target: 'charts/knee',
  detail: { uid: 'nora', assigned: true },
  about: { uid: 'nora', chartId: 'knee', conversationId: null },
  at: Date.UTC(2026, 0, 15, 12),
  recordedAt: Date.UTC(2026, 0, 15, 12, 1),
  expiresAt: Date.UTC(2033, 0, 15),
};

it('has a column for each thing that a line says', () => {
  expect(auditTableHead).toBe(
    'at,actor,actor_id,action,person_id,chart_id,conversation_id,target,detail\r\n',
  );
  expect(auditTableRow(EVENT, 'Ada Admin')).toBe(
    '2026-01-15T12:00:00.000Z,Ada Admin,ada,care-team,nora,knee,,charts/knee,' +
      '"{""uid"":""nora"",""assigned"":true}"\r\n',
  );
});

it.each([
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@cell', `"'@cell"`],
  ['＝1+1', `"'＝1+1"`],
  ['\n=1', `"'\n=1"`],
  ['Ann "Al" Example, RN', '"Ann ""Al"" Example, RN"'],
  ['two\nlines', '"two\nlines"'],
])('says the name %s as a text that no spreadsheet takes for more', (name, cell) => {
  expect(auditTableRow(EVENT, name).split(',ada,')[0]).toBe(`2026-01-15T12:00:00.000Z,${cell}`);
});
