import { parseConversation } from '@my-messages/domain/documents/conversation';
import { PENDING } from '@my-messages/domain/documents/mail';
import { parseMessage } from '@my-messages/domain/documents/message';
import { conversationDoc, messageDoc, type ConversationChanges } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { planDigest, planNotification, planReminder, planUrgentMail } from './new-mail';

const handedOver = (from: string, to: string, at: number) => {
  const person = (id: string) => ({ id, name: 'Somebody', title: '' });
  return { kind: 'handed-over', at, from: person(from), to: person(to), seen: 0 } as const;
};
const CAME_BACK = { history: [handedOver('nurse', 'doctor', 10), handedOver('doctor', 'nurse', 20)] };

describe('planNotification', () => {
  const planned = (
    seen: number,
    number: number,
    side: 'staff' | 'portal' = 'staff',
    changes: ConversationChanges = {},
  ) =>
    planNotification(
      'clinic',
      parseConversation(
        'c1',
        conversationDoc({
          portal: { seen: side === 'staff' ? seen : 9, sent: 9 },
          staff: { seen: side === 'portal' ? seen : 9, sent: 9 },
          ...changes,
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

  it('gives staff to whom a conversation comes back another, and the portal user the same', () => {
    expect(planned(0, 1, 'portal', CAME_BACK)).toMatchObject({
      path: 'mail/clinic_c1_1_nurse_20',
      since: 20,
    });
    expect(planned(0, 1, 'staff', CAME_BACK)).toMatchObject({ path: 'mail/clinic_c1_1', since: 0 });
  });
});

it('planUrgentMail gives one mail until its reader has opened the conversation, and another when it comes back', () => {
  const path = (changes: ConversationChanges, number: number) =>
    planUrgentMail('clinic', parseConversation('c1', conversationDoc(changes)), { number }).path;
  expect(path({}, 1)).toBe('mail/urgent_clinic_c1_1_nurse');
  expect(path({}, 2)).toBe(path({}, 1));
  expect(path({ staff: { seen: 1 } }, 2)).not.toBe(path({}, 1));
  expect(path(CAME_BACK, 2)).toBe('mail/urgent_clinic_c1_1_nurse_20');
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
