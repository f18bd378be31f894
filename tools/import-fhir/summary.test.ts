import { expect, it } from 'vitest';
import { patient, planOf, practitioner, relative, type Resource } from './bundle-for-test';
import type { Outcome } from './change';
import { demoAccounts } from './demo-accounts';
import type { ImportedBundle } from './import-bundle';
import { resolvePeople } from './resolve-people';
import { summary } from './summary';

function imported(resources: readonly Resource[], outcomes: Outcome[]): ImportedBundle {
  const plan = planOf(...resources);
  return { plan: { ...plan, people: resolvePeople(plan.people, [], 'a demo password') }, outcomes };
}

const bundles = [
  imported(
    [
      patient({ id: 'child', birthDate: '2016-01-01' }),
      relative('Gil', 'GUARD', { patient: { reference: 'Patient/child' } }),
      practitioner('doctor'),
    ],
    [
      { of: 'people', id: 'doctor', change: 'new' },
      { of: 'charts', id: 'one', change: 'new' },
    ],
  ),
  imported(
    [patient(), practitioner('doctor')],
    [
      { of: 'people', id: 'doctor', change: 'unchanged' },
      { of: 'charts', id: 'two', change: 'changed' },
    ],
  ),
];

it('counts who is in several bundles once, and says no name', () => {
  expect(summary({ bundles, files: 2, failed: 3, passedOver: [] }).split('\n')).toEqual([
    '                    new    changed  unchanged',
    'people                1          0          0',
    'charts                1          1          0',
    'connections           0          0          0',
    '',
    'files imported                    2',
    'files failed                      3',
    'people without an account         1',
    '  of these too young for one      1',
  ]);
});

it('lists the demo accounts once each, with their open charts', () => {
  expect(demoAccounts(bundles).map(({ kind, fhirId, chartIds }) => [kind, fhirId, chartIds.length])).toEqual([
    ['portal', 'Gil', 1],
    ['staff', 'doctor', 0],
    ['portal', 'patient', 1],
  ]);
});
