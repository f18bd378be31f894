import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMember, UNCHOSEN } from '@my-messages/domain/documents/member';
import { conversationDoc, portalMemberDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { whyNotDigest, whyNotInvite, whyNotNotify, whyNotReset, whyNotTest } from './mail-wanted';

const member = parseMember('ana', portalMemberDoc());
const conversation = parseConversation(
  'c1',
  conversationDoc({ portal: { seen: 1, unread: true }, staff: { sent: 2 } }),
);

describe('whyNotNotify', () => {
  it('has no reason where the message waits for an active portal user who wants mails', () => {
    expect(whyNotNotify(member, conversation, 2)).toBeNull();
  });

  it('notifies also of the message after the one that was seen, and not of that one', () => {
    expect(whyNotNotify(member, conversation, 1)).toBe('already-seen');
  });

  it.each<[string, ...Parameters<typeof whyNotNotify>]>([
    ['portal-inactive', null, conversation, 2],
    ['portal-inactive', parseMember('ana', portalMemberDoc({ active: false })), conversation, 2],
    ['portal-inactive', parseMember('ana', portalMemberDoc({ acceptedAt: null })), conversation, 2],
    [
      'switched-off',
      parseMember('ana', portalMemberDoc({ notifications: { ...UNCHOSEN.portal, email: 'none' } })),
      conversation,
      2,
    ],
    ['no-conversation', member, null, 2],
  ])('is %s', (reason, ...facts) => {
    expect(whyNotNotify(...facts)).toBe(reason);
  });

  it('notifies one who may read but not write', () => {
    expect(
      whyNotNotify(parseMember('ana', portalMemberDoc({ canMessage: false })), conversation, 2),
    ).toBeNull();
  });
});

it('the digest is wanted where something is unread, by who wants mail', () => {
  expect(whyNotDigest(member, true)).toBeNull();
  expect(whyNotDigest(member, false)).toBe('already-seen');
  const silent = parseMember(
    'ana',
    portalMemberDoc({ notifications: { ...UNCHOSEN.portal, email: 'none' } }),
  );
  expect(whyNotDigest(silent, true)).toBe('switched-off');
  expect(whyNotDigest(null, true)).toBe('portal-inactive');
});

it('a test is for active portal users', () => {
  const asked = (changes: Parameters<typeof portalMemberDoc>[0]) =>
    whyNotTest(parseMember('ana', portalMemberDoc(changes)));
  expect(asked({ notifications: { ...UNCHOSEN.portal, email: 'none' } })).toBeNull();
  expect(asked({ active: false })).toBe('portal-inactive');
  expect(whyNotTest(parseMember('nurse', staffMemberDoc()))).toBe('portal-inactive');
});

describe('whyNotInvite', () => {
  it('invites members who are active and have yet to accept, and nobody else', () => {
    const invited = (changes: Parameters<typeof portalMemberDoc>[0]) =>
      whyNotInvite(parseMember('ana', portalMemberDoc({ acceptedAt: null, ...changes })));
    expect(invited({})).toBeNull();
    expect(invited({ active: false })).toBe('not-invited');
    expect(invited({ acceptedAt: 1 })).toBe('not-invited');
    expect(whyNotInvite(null)).toBe('not-invited');
  });
});

it('a link for a new password is not sent to who asked for it more than an hour ago', () => {
  expect(whyNotReset(0, 3_600_000)).toBeNull();
  expect(whyNotReset(0, 3_600_001)).toBe('too-late');
});
