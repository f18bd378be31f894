import { expect, it } from 'vitest';
import { worldPlan } from '../../tools/world/world-plan';
import { floorOf } from './floor-plan';

const looking = { organizationId: 'clinic', uid: 'nurse', side: 'staff' } as const;
const open = { conversationId: 'talk', chartId: 'chart', portalUserId: 'ana', staffId: 'nurse' };
const lists = ({ queries }: ReturnType<typeof floorOf>) =>
  queries.map(({ collection, shown }) => [collection, shown]);

it('the floor of the inbox listens to what the app does there, and shows its newest row', () => {
  const floor = floorOf(worldPlan('bench'), looking);
  expect(floor.documents).toEqual([
    'users/nurse',
    'organizations/clinic/members/nurse',
    'organizations/clinic',
    'organizations/clinic/inboxes/nurse',
  ]);
  expect(lists(floor)).toEqual([
    ['organizations/clinic/members/nurse/drafts', false],
    ['organizations/clinic/conversations', true],
  ]);
  expect(floor.options.projectId).toBe('demo-my-messages-bench');
});

it('that of a conversation to what belongs to it, besides, and shows its newest message', () => {
  const floor = floorOf(worldPlan('bench'), looking, open);
  expect(floor.documents).toHaveLength(8);
  expect(lists(floor).filter(([, shown]) => shown)).toEqual([
    ['organizations/clinic/conversations/talk/messages', true],
  ]);
});
