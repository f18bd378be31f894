import { parseConnection } from '../documents/connection';
import { parseMember } from '../documents/member';
import { parseStaffCard } from '../documents/staff-card';
import { connectionDoc, portalMemberDoc, staffCardDoc, staffMemberDoc } from '../testing/documents';
import { describe, expect, it } from 'vitest';
import { planDerived } from './derive-member';

const nurse = parseMember('nurse', staffMemberDoc());
const ana = parseMember('ana', portalMemberDoc());
const card = parseStaffCard('nurse', staffCardDoc());
const connections = [
  parseConnection('chart-1_ana', connectionDoc()),
  parseConnection('chart-2_ana', connectionDoc({ chartId: 'chart-2', refusals: ['portal-inactive'] })),
];

describe('planDerived', () => {
  it('writes nothing where everything says the same already', () => {
    expect(planDerived('clinic', nurse, { card, connections: [] })).toEqual([]);
    expect(planDerived('clinic', ana, { card: null, connections: connections.slice(0, 1) })).toEqual([]);
  });

  it.each([
    ['inactive', { active: false }],
    ['yet to accept', { acceptedAt: null }],
    ['without the role', { availableForPortalMessages: false }],
  ])('says on the card that staff who are %s are not to be messaged', (_, changes) => {
    const member = parseMember('nurse', staffMemberDoc(changes));
    expect(planDerived('clinic', member, { card, connections: [] })).toEqual([
      {
        kind: 'update',
        path: 'organizations/clinic/staff/nurse',
        data: { displayName: 'Nora Nurse', availableForPortalMessages: false },
      },
    ]);
  });

  it('writes only the connections that say otherwise', () => {
    expect(planDerived('clinic', ana, { card: null, connections })).toEqual([
      {
        kind: 'update',
        path: 'organizations/clinic/connections/chart-2_ana',
        data: { displayName: 'Ana Example', refusals: [], mailRefused: false },
      },
    ]);
  });

  it('says on every connection all that stands against writing, and the name', () => {
    const member = parseMember(
      'ana',
      portalMemberDoc({ displayName: 'Ana Other', active: false, canMessage: false }),
    );
    const writes = planDerived('clinic', member, { card: null, connections });
    expect(writes).toHaveLength(2);
    for (const write of writes) {
      expect(write).toMatchObject({
        data: { displayName: 'Ana Other', refusals: ['portal-inactive', 'portal-permission'] },
      });
    }
  });

  it('writes no card for staff who have none', () => {
    const away = parseMember('nurse', staffMemberDoc({ active: false }));
    expect(planDerived('clinic', away, { card: null, connections: [] })).toEqual([]);
  });
});
