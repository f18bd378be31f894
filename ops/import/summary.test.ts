import { expect, it } from 'vitest';
import { patient, planOf, practitioner, relative, type Resource } from './bundle-for-test';
import type { Outcome } from './change';
import { DemoAccounts } from './demo-accounts';
import type { BroughtIn } from './bring-in';
import { resolvePeople } from './resolve-people';
import { summary } from './summary';
import { Tally } from './tally';

const known = { organizationId: 'clinic', accounts: [], members: new Map(), demoPassword: 'a demo password' };

function imported(resources: readonly Resource[], outcomes: Outcome[]): BroughtIn {
  const plan = planOf(...resources);
  return { plan: { ...plan, people: resolvePeople(plan.people, known) }, outcomes };
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
      { of: 'charts', id: 'two', change: 'changed', nobody: true },
    ],
  ),
];

const place = (index: number) => ({
  kind: 'form' as const,
  file: 'a.json',
  resource: 'Patient/child',
  path: `entry[${String(index)}].resource`,
});

it('counts who is in several bundles once, and says no name', () => {
  const passedOver = [0, 1, 2, 3, 4].map(place);
  const tally = new Tally();
  for (const bundle of bundles) tally.add(bundle);
  expect(summary(tally, { files: 2, failed: 3, passedOver }).split('\n')).toEqual([
    '                    new    changed  unchanged',
    'people                1          0          0',
    'charts                1          1          0',
    'connections           0          0          0',
    '',
    'files imported                      2',
    'files failed                        3',
    'charts with nobody to write to      1',
    'people without an account           1',
    '  too young                         1',
    '',
    'passed over',
    '  values that are not as FHIR has them                    5',
    '    a.json: entry[0].resource',
    '    a.json: entry[1].resource',
    '    a.json: entry[2].resource',
    '    and 2 more',
  ]);
});

it('lists the demo accounts once each, with their open charts', () => {
  const accounts = new DemoAccounts();
  for (const bundle of bundles) accounts.add(bundle);
  expect(accounts.all.map(({ kind, recordId, chartIds }) => [kind, recordId, chartIds.length])).toEqual([
    ['portal', 'Gil', 1],
    ['staff', 'doctor', 0],
    ['portal', 'patient', 1],
  ]);
});
