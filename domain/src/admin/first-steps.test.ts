import { describe, expect, it } from 'vitest';
import { parseOrganization } from '../documents/organization';
import { organizationDoc } from '../testing/documents';
import { areDone, firstSteps, type FirstFound } from './first-steps';

const BOTH = { managePortalSettings: true, superAdmin: true };
const NOTHING: FirstFound = { staff: false, chart: false, portalUser: false, message: false };
const { messaging: usual } = organizationDoc();

/** A clinic whose locations have a telephone number or none, and are on unless they are said to be off. */
function clinic(
  enabled: boolean,
  ...places: readonly { readonly phone: string | null; readonly off?: true }[]
) {
  const locations = Object.fromEntries(
    places.map(({ phone, off }, index) => [`place${index}`, { name: 'Place', enabled: off !== true, phone }]),
  );
  return parseOrganization('clinic', organizationDoc({ messaging: { ...usual, enabled, locations } }));
}
const CALLED = { phone: '555-0100' };
const UNCALLED = { phone: null };
const done = (...given: Parameters<typeof firstSteps>) =>
  firstSteps(...given).flatMap((state) => (state.done ? [state.step] : []));

describe('firstSteps', () => {
  it('is none in a clinic that was just made, but for its location', () => {
    expect(done(BOTH, clinic(false, UNCALLED), NOTHING)).toEqual(['location']);
  });

  it('asks for a number of each location that is on, and of all where none is', () => {
    expect(done(BOTH, clinic(false, CALLED, UNCALLED), NOTHING)).toEqual(['location']);
    expect(done(BOTH, clinic(false, CALLED, { ...UNCALLED, off: true }), NOTHING)).toEqual([
      'phone',
      'location',
    ]);
    expect(done(BOTH, clinic(false, { ...CALLED, off: true }), NOTHING)).toEqual(['phone']);
    expect(done(BOTH, clinic(false, { ...UNCALLED, off: true }), NOTHING)).toEqual([]);
  });

  it.each(['staff', 'chart', 'portalUser'] as const)('knows what was found of %s', (step) => {
    expect(done(BOTH, clinic(false, UNCALLED), { ...NOTHING, [step]: true })).toEqual(['location', step]);
  });

  it('takes all that a message needs for done when one has travelled', () => {
    const steps = firstSteps(BOTH, clinic(true, CALLED), { ...NOTHING, message: true });
    expect(steps.map(({ step }) => step)).toEqual([
      'phone',
      'location',
      'staff',
      'chart',
      'portalUser',
      'messaging',
      'message',
    ]);
    expect(areDone(steps)).toBe(true);
  });

  it('is not over while My Messages is off', () => {
    expect(areDone(firstSteps(BOTH, clinic(false, CALLED), { ...NOTHING, message: true }))).toBe(false);
  });

  it('is for each what their role does', () => {
    const of = (roles: Parameters<typeof firstSteps>[0]) =>
      firstSteps(roles, clinic(true, CALLED), NOTHING).map(({ step }) => step);
    expect(of({ managePortalSettings: true, superAdmin: false })).toEqual(['phone', 'location', 'messaging']);
    expect(of({ managePortalSettings: false, superAdmin: true })).toEqual([
      'staff',
      'chart',
      'portalUser',
      'message',
    ]);
  });
});
