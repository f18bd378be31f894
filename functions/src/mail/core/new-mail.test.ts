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
      parseConversation('c1', conversationDoc({ portal: { seen }, staff: { sent: 9 } })),
      parseMessage('m', messageDoc({ number, side })),
    );

  it('gives one mail for all that comes before its reader has opened the conversation, and another after', () => {
    expect(planned(0, 2)?.path).toBe(planned(0, 1)?.path);
    expect(planned(1, 2)?.path).not.toBe(planned(0, 1)?.path);
    expect(planned(1, 3)?.mail).toMatchObject({ first: 2, through: 3, recipientId: 'ana' });
  });

  it('gives none for what was seen, nor for what portal users write', () => {
    expect(planned(2, 2)).toBeNull();
    expect(planned(0, 1, 'portal')).toBeNull();
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
