import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Member } from '@my-messages/domain/documents/member';
import type { Message } from '@my-messages/domain/documents/message';
import { describe, expect, it } from 'vitest';
import { whyNotNotify } from './mail-wanted';

const member: Member = {
  uid: 'ana',
  kind: 'portal',
  displayName: 'Ana',
  active: true,
  acceptedAt: 1,
  country: null,
  notifications: { newMessageEmail: true },
  canMessage: true,
};

const side = { sent: 2, seen: 1, unread: true, archived: false, paceAt: null };

const conversation: Conversation = {
  id: 'c1',
  chartId: 'chart-1',
  patientName: 'Ana',
  chartLabel: 'General care',
  portalUserId: 'ana',
  portalUserName: 'Ana',
  relationship: 'self',
  staffId: 'nurse',
  staffName: 'Nurse',
  staffTitle: '',
  subject: '',
  createdAt: 1,
  lastMessage: { id: 'm2', at: 2, side: 'staff', preview: 'Hello' },
  portal: side,
  staff: side,
};

const message: Message = {
  id: 'm2',
  number: 2,
  side: 'staff',
  senderId: 'nurse',
  senderName: 'Nurse',
  body: 'Hello',
  sentAt: 2,
};

describe('whyNotNotify', () => {
  it('has no reason where the message waits for an active portal user who wants mails', () => {
    expect(whyNotNotify(member, conversation, message)).toBeNull();
  });

  it('notifies also of the message after the one that was seen, and not of that one', () => {
    expect(whyNotNotify(member, conversation, { ...message, number: 1 })).toBe('already-seen');
  });

  it.each<[string, ...Parameters<typeof whyNotNotify>]>([
    ['portal-inactive', null, conversation, message],
    ['portal-inactive', { ...member, active: false }, conversation, message],
    ['portal-inactive', { ...member, acceptedAt: null }, conversation, message],
    ['switched-off', { ...member, notifications: { newMessageEmail: false } }, conversation, message],
    ['no-message', member, null, message],
    ['no-message', member, conversation, null],
  ])('is %s', (reason, ...facts) => {
    expect(whyNotNotify(...facts)).toBe(reason);
  });

  it('notifies one who may read but not write', () => {
    expect(whyNotNotify({ ...member, canMessage: false }, conversation, message)).toBeNull();
  });
});
