import { parseConversation } from '@my-messages/domain/documents/conversation';
import { DocumentError } from '@my-messages/domain/documents/document';
import { parseMember } from '@my-messages/domain/documents/member';
import { COLLECTIONS, conversationPath, mailPath, memberPath } from '@my-messages/domain/paths';
import { conversationDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, expect, it, vi } from 'vitest';
import { readConversation, readMember } from '../platform/store/records';
import { onProblemUpdated } from './on-problem-updated';

// What is done once more for what a problem is about, and what becomes of the problem.
const done = vi.hoisted(() => [] as string[]);
const doing = vi.hoisted(() => (what: string) => (_organizationId: string, about: unknown) => {
  done.push([what, ...(typeof about === 'string' ? [about] : [])].join(' '));
  return Promise.resolve();
});

vi.mock('../platform/log', () => ({ logFailure: () => undefined }));
vi.mock('../platform/store/records', () => ({ readConversation: vi.fn(), readMember: vi.fn() }));
vi.mock('../platform/store/audit-trail', () => ({ recordAuditEvent: doing('line') }));
vi.mock('../mail/store/outbox', () => ({ queueNotification: doing('mail'), putBackMail: doing('put back') }));
vi.mock('../problems/store/problems', () => ({ endProblem: doing('over'), keepProblem: doing('kept') }));
vi.mock('../unread/recount', () => ({
  recount: (_: string, { uid }: { readonly uid: string }) => doing('total')('', uid),
}));
vi.mock('./store/purge', () => ({ removeRest: doing('rest') }));
vi.mock('./store/search-entries', () => ({ rewriteSearchEntries: doing('entries') }));

const again = async (target: string) => {
  const time = { toMillis: () => 1 };
  const problem = { kind: 'event', step: 'search', target, code: '14', attempts: 1, again: true };
  const data = { ...problem, since: time, at: time };
  const after = { get: () => problem.again, data: () => data };
  const event = { params: { organizationId: 'clinic', problemId: 'p' }, data: { after } };
  await onProblemUpdated.run(event as unknown as Parameters<typeof onProblemUpdated.run>[0]);
};

beforeEach(() => {
  done.length = 0;
});

it('does for a conversation all that a handover asked for, too', async () => {
  const staff = { sent: 0, seen: 0, seenAt: null, unread: true, told: 0, archived: false, paceAt: null };
  const portal = { ...staff, sent: 1, unread: false };
  vi.mocked(readConversation).mockResolvedValue(parseConversation('c', conversationDoc({ portal, staff })));
  await again(conversationPath('clinic', 'c'));
  expect(done.toSorted()).toEqual(['entries c', 'mail', 'over p', 'total ana', 'total nurse']);
});

it('removes the rest of a conversation that is gone', async () => {
  vi.mocked(readConversation).mockResolvedValue(null);
  await again(conversationPath('clinic', 'c'));
  expect(done).toEqual(['rest c', 'over p']);
});

it('counts anew for a member, whose document was malformed', async () => {
  const malformed = new DocumentError(COLLECTIONS.members, 'nora', 'kind');
  vi.mocked(readMember).mockRejectedValueOnce(malformed);
  await again(memberPath('clinic', 'nora'));
  expect(done).toEqual(['kept']);

  done.length = 0;
  vi.mocked(readMember).mockResolvedValueOnce(parseMember('nora', staffMemberDoc()));
  await again(memberPath('clinic', 'nora'));
  vi.mocked(readMember).mockResolvedValueOnce(null);
  await again(memberPath('clinic', 'gone'));
  expect(done).toEqual(['total nora', 'over p', 'over p']);
});

it('keeps the problem of which nobody knows what to do for it', async () => {
  await again('organizations/clinic/charts/knee');
  await again(mailPath('m'));
  expect(done).toEqual(['kept', 'put back', 'over p']);
});
