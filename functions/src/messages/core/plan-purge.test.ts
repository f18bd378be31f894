import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { conversationDoc, organizationDoc } from '@my-messages/domain/testing/documents';
import { expect, it } from 'vitest';
import { planPurge } from './plan-purge';

const NOW = Date.UTC(2026, 10, 30);
const clinic = parseOrganization('clinic', organizationDoc({ retention: { years: 7, from: NOW } }));
const conversation = parseConversation('c1', conversationDoc());

it('deletes an old conversation with the drafts of both, and says so in the trail', () => {
  const plan = planPurge(clinic, conversation, false, NOW);
  expect(plan?.writes.map(({ kind, path }) => [kind, path])).toEqual([
    ['delete', 'organizations/clinic/conversations/c1'],
    ['delete', 'organizations/clinic/members/ana/drafts/c1'],
    ['delete', 'organizations/clinic/members/nurse/drafts/c1'],
  ]);
  expect(plan?.line.event).toEqual({
    actorId: 'server',
    action: 'purge-conversation',
    target: 'conversations/c1',
    detail: { chartId: 'chart-1', years: 7 },
    at: NOW,
  });
});

it('deletes nothing that is held, that moved since, or of a clinic that keeps everything', () => {
  expect(planPurge(clinic, conversation, true, NOW)).toBeNull();
  const moved = { ...conversation, lastMessage: { ...conversation.lastMessage, at: NOW } };
  expect(planPurge(clinic, moved, false, NOW)).toBeNull();
  expect(planPurge({ ...clinic, retention: null }, conversation, false, NOW)).toBeNull();
});
