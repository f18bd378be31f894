import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMember } from '@my-messages/domain/documents/member';
import { LIMITS } from '@my-messages/domain/limits';
import { conversationDoc, portalMemberDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { expect, it } from 'vitest';
import { planCloseWait, type CloseWaitFacts } from './plan-close-wait';

const NOW = 5000;
const times = { fromMillis: (at: number) => ({ toMillis: () => at }) };
const at = (milliseconds: number) =>
  expect.toSatisfy((time: { toMillis(): number }) => time.toMillis() === milliseconds) as unknown;

const conversation = (changes: Parameters<typeof conversationDoc>[0] = {}) =>
  parseConversation('c1', conversationDoc({ waitingSince: 2, portal: { archived: true }, ...changes }));
const facts: CloseWaitFacts = {
  organizationId: 'clinic',
  asker: parseMember('sam', staffMemberDoc({ superAdmin: true })),
  conversation: conversation(),
};
const plan = (changes: Partial<CloseWaitFacts> = {}) =>
  planCloseWait({ ...facts, ...changes }, 'Please call us.', NOW, times);

const before = { kind: 'closed', at: 1000, note: 'Once before' } as const;

it('ends the wait, its urgency too, and leaves the note among what happened, behind what is there', () => {
  expect(plan({ conversation: conversation({ history: [before] }) })).toEqual({
    kind: 'update',
    path: 'organizations/clinic/conversations/c1',
    data: {
      waitingSince: null,
      'urgency.open': false,
      history: [
        { ...before, at: at(1000) },
        { kind: 'closed', at: at(NOW), note: 'Please call us.' },
      ],
      'portal.archived': false,
    },
  });
});

it.each<[string, Partial<CloseWaitFacts>]>([
  ['of nobody', { asker: null }],
  ['of a portal user', { asker: parseMember('ana', portalMemberDoc()) }],
  ['of its staff member', { asker: parseMember('nurse', staffMemberDoc()) }],
  [
    'of who is deactivated',
    { asker: parseMember('sam', staffMemberDoc({ superAdmin: true, active: false })) },
  ],
  ['of a conversation that is not there', { conversation: null }],
])('is not the wish %s', (_whose, changes) => {
  expect(plan(changes)).toBe('not-allowed');
});

it('is refused where nobody waits', () => {
  expect(plan({ conversation: conversation({ waitingSince: null }) })).toBe('not-waiting');
});

it('is refused where too much has happened already', () => {
  const many = Array.from({ length: LIMITS.history }, () => before);
  expect(plan({ conversation: conversation({ history: many }) })).toBe('too-many');
  expect(plan({ conversation: conversation({ history: many.slice(1) }) })).toMatchObject({ kind: 'update' });
});
