import { parseConversation } from '@my-messages/domain/documents/conversation';
import { PENDING } from '@my-messages/domain/documents/mail';
import { parseMessage } from '@my-messages/domain/documents/message';
import { conversationDoc, messageDoc } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { planDigest, planNotification, planReminder } from './new-mail';

describe('planNotification', () => {
  const planned = (seen: number, number: number, side: 'staff' | 'portal' = 'staff') =>
    planNotification(
      'clinic',
      parseConversation(
        'c1',
        conversationDoc({
          portal: { seen: side === 'staff' ? seen : 9, sent: 9 },
          staff: { seen: side === 'portal' ? seen : 9, sent: 9 },
        }),
      ),
      parseMessage('m', messageDoc({ number, side })),
    );

  describe.each([
    ['staff', 'ana'],
    ['portal', 'nurse'],
  ] as const)('of what the %s side writes', (side, recipientId) => {
    it('gives one mail for all that comes before its reader has opened the conversation, and another after', () => {
      expect(planned(0, 2, side)?.path).toBe(planned(0, 1, side)?.path);
      expect(planned(1, 2, side)?.path).not.toBe(planned(0, 1, side)?.path);
      expect(planned(1, 3, side)?.mail).toMatchObject({ first: 2, through: 3, recipientId });
    });

    it('gives none for what was seen', () => {
      expect(planned(2, 2, side)).toBeNull();
    });
  });

  it('gives mails of their own to each side, and keeps those of portal users as they were', () => {
    expect(planned(0, 1, 'staff')?.path).toBe('mail/clinic_c1_1');
    expect(planned(0, 1, 'portal')?.path).toBe('mail/clinic_c1_1_nurse');
  });
});

it('planReminder gives one mail for a notification, however often it is followed up, and says up to where', () => {
  const told = (id: string) =>
    ({
      id,
      kind: 'new-message',
      organizationId: 'clinic',
      conversationId: 'c1',
      first: 2,
      through: 3,
      recipientId: 'ana',
      queuedAt: 0,
      delivery: PENDING,
    }) as const;
  const first = planReminder(told('clinic_c1_2'));
  expect(first.mail).toMatchObject({ kind: 'reminder', conversationId: 'c1', upTo: 3, recipientId: 'ana' });
  expect(planReminder(told('clinic_c1_2')).path).toBe(first.path);
  expect(planReminder(told('clinic_c1_4')).path).not.toBe(first.path);
});

it('planDigest gives one mail to a person for each hour, in each clinic', () => {
  const first = planDigest('clinic', 'ana', 1).path;
  expect(planDigest('clinic', 'ana', 1).path).toBe(first);
  for (const other of [
    planDigest('clinic', 'ana', 2),
    planDigest('clinic', 'bea', 1),
    planDigest('other', 'ana', 1),
  ])
    expect(other.path).not.toBe(first);
});
