import { parseChart } from '@my-messages/domain/documents/chart';
import { parseMember } from '@my-messages/domain/documents/member';
import { parseOrganization } from '@my-messages/domain/documents/organization';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import {
  chartPath,
  connectionId,
  connectionPath,
  memberPath,
  organizationPath,
  staffPath,
} from '@my-messages/domain/paths';
import { mayMessage, portalRefusals, REFUSALS, type Refusal } from '@my-messages/domain/policy/may-message';
import { SIDES, type Side } from '@my-messages/domain/side';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';
import { reply, start } from './support/send';

const world = rulesWorld('may-message');
const { patient, nurse, doctor } = PEOPLE;

const organization = organizationPath(CLINIC);
const chart = chartPath(CLINIC, CHART);
const connection = connectionPath(CLINIC, connectionId(CHART, patient));

/** Every way in which a condition can come to stand against writing. */
const CHANGES: readonly (readonly [Refusal, string, () => Promise<void>])[] = [
  [
    'messaging-off',
    'off for the organization',
    () => world.update(organization, { 'messaging.enabled': false }),
  ],
  [
    'messaging-off',
    'off for the location',
    () => world.update(organization, { 'messaging.locations.main.enabled': false }),
  ],
  ['messaging-off', 'of a location unknown', () => world.update(chart, { locationId: 'nowhere' })],
  ['chart-closed', 'closed', () => world.update(chart, { status: 'closed' })],
  ['portal-inactive', 'deactivated', () => world.update(memberPath(CLINIC, patient), { active: false })],
  [
    'portal-inactive',
    'not accepted yet',
    () => world.update(memberPath(CLINIC, patient), { acceptedAt: null }),
  ],
  [
    'portal-permission',
    'without permission',
    () => world.update(memberPath(CLINIC, patient), { canMessage: false }),
  ],
  ['not-connected', 'disconnected', () => world.remove(connection)],
  [
    'staff-unavailable',
    'without the role',
    () => world.update(staffPath(CLINIC, nurse), { availableForPortalMessages: false }),
  ],
  ['not-on-care-team', 'off the care team', () => world.update(chart, { careTeamIds: [doctor] })],
];

const uidOf: Record<Side, string> = { portal: patient, staff: nurse };

describe.each(SIDES)('from the %s side', (side) => {
  it('writing is allowed when nothing stands against it, by both', async () => {
    expect(await decidedByDomain()).toEqual([]);
    await start(world.as(uidOf[side]), side);
    await reply(world.as(uidOf[side]), side, 2);
  });

  it.each(CHANGES)('%s (%s) stands against starting and replying, by both', async (refusal, _how, change) => {
    await start(world.as(uidOf[side]), side);
    await change();
    expect(await decidedByDomain()).toEqual([refusal]);
    await refused(reply(world.as(uidOf[side]), side, 2));
    await refused(start(world.as(uidOf[side]), side, { conversationId: 'conversation00000002' }));
  });
});

it('every refusal has its change above', () => {
  expect(new Set(CHANGES.map(([refusal]) => refusal))).toEqual(new Set(REFUSALS));
});

/** What the domain says of the documents as they are now. */
async function decidedByDomain(): Promise<readonly Refusal[]> {
  const member = parseMember(patient, await world.read(memberPath(CLINIC, patient)));
  return mayMessage({
    organization: parseOrganization(CLINIC, await world.read(organization)),
    chart: parseChart(CHART, await world.read(chart)),
    connected: (await world.read(connection)) !== undefined,
    portalRefusals: portalRefusals(member.kind === 'portal' ? member : null),
    staffId: nurse,
    staff: parseStaffCard(nurse, await world.read(staffPath(CLINIC, nurse))),
  }).refusals;
}
