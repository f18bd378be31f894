import { chartPath, connectionId, connectionPath, staffPath } from '@my-messages/domain/paths';
import { chartDoc, connectionDoc } from '@my-messages/domain/testing/documents';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { describe, expect, it } from 'vitest';
import { conversationWrites, type ScriptedConversation, type ScriptedMessage } from './conversation-writes';
import { demoId } from './demo-id';

const chartId = demoId('chart', 'chart');
const patientId = demoId('person', 'patient');
const staffId = demoId('person', 'nurse');

const directory = new Map<string, unknown>([
  [chartPath('clinic', chartId), chartDoc({ patientName: 'Pat', label: 'Self care' })],
  [
    connectionPath('clinic', connectionId(chartId, patientId)),
    connectionDoc({ chartId, uid: patientId, displayName: 'Pat' }),
  ],
  [staffPath('clinic', staffId), { displayName: 'Noor', title: 'Nurse', availableForPortalMessages: true }],
]);

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const first: ScriptedMessage = ['portal', at(0), 'Hello'];

function write(script: Partial<ScriptedConversation>) {
  const [conversation] = conversationWrites(
    {
      key: 'key',
      organizationId: 'clinic',
      chart: 'chart',
      portalUser: 'patient',
      staff: 'nurse',
      subject: '',
      messages: [first],
      ...script,
    },
    directory,
  );
  return parseConversation('id', conversation?.data);
}

describe('conversationWrites', () => {
  it('leaves each side as sending and reading would have left it', () => {
    const { portal, staff } = write({
      messages: [first, ['staff', at(1), 'Hello'], ['staff', at(2), 'Again']],
      unseen: { portal: 1 },
      archivedBy: ['staff'],
    });
    expect(portal).toEqual({
      sent: 1,
      seen: 1,
      unread: true,
      seenAt: null,
      told: 0,
      archived: false,
      paceAt: Date.parse(at(0)),
    });
    expect(staff).toEqual({
      sent: 2,
      seen: 1,
      unread: false,
      seenAt: null,
      told: 0,
      archived: true,
      paceAt: null,
    });
  });

  it('marks the pace at the first message and at every tenth of a side', () => {
    const messages = Array.from({ length: 9 }, (_, index): ScriptedMessage => [
      'portal',
      at(index + 1),
      'More',
    ]);
    expect(write({ messages: [first, ...messages] }).portal.paceAt).toBe(Date.parse(at(9)));
    expect(write({ messages: [first, ...messages.slice(1)] }).portal.paceAt).toBe(Date.parse(at(0)));
  });

  it.each([
    ['a message before the one before', { messages: [first, ['staff', at(0), 'Hello']] }, 'is too early'],
    ['an empty message', { messages: [['portal', at(0), ' ']] }, 'has no length'],
    ['a long subject', { subject: 'x'.repeat(121) }, 'the subject is too long'],
    ['unseen messages that were never sent', { unseen: { portal: 1 } }, 'cannot be'],
    ['an archived unread one', { unseen: { staff: 1 }, archivedBy: ['staff'] }, 'cannot be'],
  ] satisfies [string, Partial<ScriptedConversation>, string][])('refuses %s', (_, script, message) => {
    expect(() => write(script)).toThrow(message);
  });
});
