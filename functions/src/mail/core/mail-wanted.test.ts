import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMember, UNCHOSEN } from '@my-messages/domain/documents/member';
import { conversationDoc, portalMemberDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { whyNotDigest, whyNotInvite, whyNotNotify, whyNotReset, whyNotTest } from './mail-wanted';

const conversation = parseConversation(
  'c1',
  conversationDoc({
    portal: { sent: 2, seen: 1, unread: true },
    staff: { sent: 2, seen: 1, unread: true },
  }),
);
const ana = (changes: Parameters<typeof portalMemberDoc>[0] = {}) =>
  parseMember('ana', portalMemberDoc(changes));
const nurse = (changes: Parameters<typeof staffMemberDoc>[0] = {}) =>
  parseMember('nurse', staffMemberDoc(changes));
const SILENT = { notifications: { ...UNCHOSEN.portal, email: 'none' } } as const;

describe.each([
  ['a portal user', ana],
  ['staff', nurse],
])('whyNotNotify of %s', (_who, member) => {
  it('has no reason where the message waits for somebody active who wants mails', () => {
    expect(whyNotNotify(member(), conversation, 2)).toBeNull();
  });

  it('notifies also of the message after the one that was seen, and not of that one', () => {
    expect(whyNotNotify(member(), conversation, 1)).toBe('already-seen');
  });

  it.each<[string, ...Parameters<typeof whyNotNotify>]>([
    ['inactive', null, conversation, 2],
    ['inactive', member({ active: false }), conversation, 2],
    ['inactive', member({ acceptedAt: null }), conversation, 2],
    ['switched-off', member(SILENT), conversation, 2],
    ['no-conversation', member(), null, 2],
  ])('is %s', (reason, ...facts) => {
    expect(whyNotNotify(...facts)).toBe(reason);
  });
});

it('a notification looks at what its own side has seen', () => {
  const ofStaff = parseConversation(
    'c1',
    conversationDoc({ portal: { sent: 2, seen: 2 }, staff: { sent: 2, seen: 1, unread: true } }),
  );
  expect(whyNotNotify(ana(), ofStaff, 2)).toBe('already-seen');
  expect(whyNotNotify(nurse(), ofStaff, 2)).toBeNull();
});

it('a notification does not go to staff who have given the conversation away', () => {
  const handedOver = { ...conversation, staffId: 'doctor' };
  expect(whyNotNotify(nurse(), handedOver, 2)).toBe('no-conversation');
});

it('a notification goes to a portal user who may read but not write', () => {
  expect(whyNotNotify(ana({ canMessage: false }), conversation, 2)).toBeNull();
});

it('neither notification nor digest goes to staff who may not be written to', () => {
  const former = nurse({ availableForPortalMessages: false });
  expect(whyNotNotify(former, conversation, 2)).toBe('unavailable');
  expect(whyNotDigest(former, true)).toBe('unavailable');
});

it.each([
  ['a portal user', ana],
  ['staff', nurse],
])('the digest of %s is wanted where something is unread, by who wants mail', (_who, member) => {
  expect(whyNotDigest(member(), true)).toBeNull();
  expect(whyNotDigest(member(), false)).toBe('already-seen');
  expect(whyNotDigest(member(SILENT), true)).toBe('switched-off');
  expect(whyNotDigest(null, true)).toBe('inactive');
});

it('a test is for active members, whatever they have chosen, and staff without the role, too', () => {
  expect(whyNotTest(ana(SILENT))).toBeNull();
  expect(whyNotTest(nurse({ availableForPortalMessages: false }))).toBeNull();
  for (const member of [ana, nurse]) {
    expect(whyNotTest(member({ active: false }))).toBe('inactive');
    expect(whyNotTest(member({ acceptedAt: null }))).toBe('inactive');
  }
  expect(whyNotTest(null)).toBe('inactive');
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
