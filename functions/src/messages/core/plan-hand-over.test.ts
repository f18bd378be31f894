import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import {
  chartDoc,
  conversationDoc,
  organizationDoc,
  portalMemberDoc,
  staffCardDoc,
  staffMemberDoc,
} from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { planHandOver, type HandOverFacts } from './plan-hand-over';

const NOW = 5000;
const times = { fromMillis: (at: number) => ({ toMillis: () => at }) };
const at = (milliseconds: number) => expect.toSatisfy((time) => timeOf(time) === milliseconds) as unknown;
const timeOf = (time: unknown) => (time as { toMillis(): number }).toMillis();

const conversation = (changes: Parameters<typeof conversationDoc>[0]) =>
  parseConversation('c1', conversationDoc(changes));
const organization = parseOrganization('clinic', organizationDoc());
const facts: HandOverFacts = {
  organization,
  asker: parseMember('nurse', staffMemberDoc()),
  conversation: conversation({
    waitingSince: 2,
    portal: { sent: 3 },
    staff: { sent: 1, seen: 3, archived: true },
  }),
  chart: parseChart('chart-1', chartDoc({ careTeamIds: ['nurse', 'doctor'] })),
  card: parseStaffCard('doctor', staffCardDoc({ displayName: 'Dora Doctor', title: 'Physician' })),
};
const plan = (changes: Partial<HandOverFacts> = {}) => planHandOver({ ...facts, ...changes }, NOW, times);
const fields = (changes: Partial<HandOverFacts> = {}) => {
  const planned = plan(changes);
  if (typeof planned === 'string') throw new Error(planned);
  return planned.data;
};

describe('a handover', () => {
  it('gives the conversation to the other, unread by its last message and waiting as before', () => {
    expect(plan()).toMatchObject({ kind: 'update', path: 'organizations/clinic/conversations/c1' });
    expect(fields()).toEqual({
      staffId: 'doctor',
      staffName: 'Dora Doctor',
      staffTitle: 'Physician',
      history: [
        {
          kind: 'handed-over',
          at: at(NOW),
          from: { id: 'nurse', name: 'Nora Nurse', title: 'Registered nurse' },
          to: { id: 'doctor', name: 'Dora Doctor', title: 'Physician' },
          seen: 3,
        },
      ],
      'portal.archived': false,
      'staff.archived': false,
      'staff.seen': 2,
      'staff.seenAt': null,
      'staff.unread': true,
      'staff.told': 0,
    });
  });

  it('leaves what was unread unread, and has nothing to read where the portal user wrote nothing', () => {
    const unread = conversation({ portal: { sent: 5 }, staff: { seen: 1, unread: true } });
    expect(fields({ conversation: unread })).toMatchObject({ 'staff.seen': 1, 'staff.unread': true });
    expect(fields({ conversation: unread })).not.toHaveProperty(['staff.seenAt']);
    const unanswered = conversation({ staff: { sent: 1 } });
    expect(fields({ conversation: unanswered })).toMatchObject({ 'staff.seen': 0, 'staff.unread': false });
  });

  it('is kept behind those before it', () => {
    const person = (id: string) => ({ id, name: id, title: '' });
    const before = {
      kind: 'handed-over',
      at: 1000,
      from: person('first'),
      to: person('nurse'),
      seen: 1,
    } as const;
    const { history } = fields({ conversation: conversation({ history: [before] }) });
    expect(history).toEqual([{ ...before, at: at(1000) }, expect.objectContaining({ at: at(NOW) })]);
    const many = Array.from({ length: LIMITS.history }, () => before);
    expect(plan({ conversation: conversation({ history: many }) })).toBe('too-many');
  });

  it.each<[string, Partial<HandOverFacts>]>([
    ['of nobody', { asker: null }],
    ['of a portal user', { asker: parseMember('ana', portalMemberDoc()) }],
    ['of another staff member', { asker: parseMember('doctor', staffMemberDoc()) }],
    ['of who is deactivated', { asker: parseMember('nurse', staffMemberDoc({ active: false })) }],
    ['of who has yet to accept', { asker: parseMember('nurse', staffMemberDoc({ acceptedAt: null })) }],
    ['of a conversation that is not there', { conversation: null }],
    ['in a clinic that is not there', { organization: null }],
  ])('is not the wish %s', (_whose, changes) => {
    expect(plan(changes)).toBe('not-allowed');
  });

  it('is also a Super Admin’s to make, and theirs whose role was taken', () => {
    const superAdmin = parseMember('sam', staffMemberDoc({ superAdmin: true }));
    expect(fields({ asker: superAdmin })).toMatchObject({ staffId: 'doctor' });
    const without = parseMember('nurse', staffMemberDoc({ availableForPortalMessages: false }));
    expect(fields({ asker: without })).toMatchObject({ staffId: 'doctor' });
  });

  it.each<[string, Partial<HandOverFacts>]>([
    ['nobody', { card: null }],
    ['who has it', { card: parseStaffCard('nurse', staffCardDoc()) }],
    [
      'who has not the role',
      { card: parseStaffCard('doctor', staffCardDoc({ availableForPortalMessages: false })) },
    ],
    ['who is not on the care team', { chart: parseChart('chart-1', chartDoc()) }],
    ['anybody, where the chart is gone', { chart: null }],
  ])('does not go to %s', (_whom, changes) => {
    expect(plan(changes)).toBe('unavailable');
  });

  it('goes to whoever has the role under “selected users”, whatever lies in chart and portal user', () => {
    const { messaging } = organization;
    expect(
      fields({
        organization: { ...organization, messaging: { ...messaging, recipientPolicy: 'selected-users' } },
        chart: parseChart('chart-1', chartDoc({ status: 'closed' })),
      }),
    ).toMatchObject({ staffId: 'doctor' });
  });
});
