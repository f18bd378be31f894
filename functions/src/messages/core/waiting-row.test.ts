import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import {
  chartDoc,
  conversationDoc,
  organizationDoc,
  staffCardDoc,
} from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { waitingRow } from './waiting-row';

const conversation = parseConversation('c1', conversationDoc({ subject: 'Canary', waitingSince: 5 }));
const about = {
  organization: parseOrganization('clinic', organizationDoc({ timeZone: 'UTC' })),
  chart: parseChart('chart-1', chartDoc()),
  card: parseStaffCard('nurse', staffCardDoc()),
  now: Date.UTC(2026, 1, 2),
};
const card = (changes: Parameters<typeof staffCardDoc>[0]) => parseStaffCard('nurse', staffCardDoc(changes));
const ownerOf = (changes: Partial<Parameters<typeof waitingRow>[2]>) =>
  waitingRow(conversation, 5, { ...about, ...changes }).owner;

describe('who waits', () => {
  it('is said by names, chart and time, and by nothing that was written', () => {
    expect(waitingRow(conversation, 5, about)).toEqual({
      id: 'c1',
      chartId: 'chart-1',
      chartLabel: 'General care',
      locationId: 'main',
      patientName: 'Ana Example',
      portalUserName: 'Ana Example',
      staffId: 'nurse',
      staffName: 'Nora Nurse',
      since: 5,
      urgent: false,
      owner: 'there',
    });
  });

  it('is of no location once there is no chart', () => {
    expect(waitingRow(conversation, 5, { ...about, chart: null }).locationId).toBeNull();
  });

  it('waits for somebody who cannot answer: without a card, the role, or a place on the care team', () => {
    expect(ownerOf({ card: null })).toBe('cannot-answer');
    expect(ownerOf({ card: card({ availableForPortalMessages: false }) })).toBe('cannot-answer');
    expect(ownerOf({ chart: parseChart('chart-1', chartDoc({ careTeamIds: ['doctor'] })) })).toBe(
      'cannot-answer',
    );
    expect(ownerOf({ chart: null })).toBe('cannot-answer');
  });

  it('waits for somebody who is away on that day', () => {
    const away = { from: '2026-02-02', until: '2026-02-02', coverId: null };
    expect(ownerOf({ card: card({ away }) })).toBe('away');
    expect(ownerOf({ card: card({ away: { ...away, from: '2026-02-03', until: '2026-02-04' } }) })).toBe(
      'there',
    );
  });
});
