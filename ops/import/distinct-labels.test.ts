import { expect, it } from 'vitest';
import { distinctLabels } from './distinct-labels';

it('tells charts of one label apart by their start, and by a number where that does not do', () => {
  const labels = distinctLabels([
    { id: 'a', label: 'Self care', start: '2015-05-01T10:00:00Z' },
    { id: 'b', label: 'Self care', start: '2019' },
    { id: 'c', label: 'Self care', start: null },
    { id: 'd', label: 'Self care', start: '2015-05-30' },
    { id: 'e', label: 'Wound care', start: '2015-05-30' },
  ]);
  expect([...labels.values()]).toEqual([
    'Self care, since May 2015',
    'Self care, since 2019',
    'Self care',
    'Self care, since May 2015 (2)',
    'Wound care',
  ]);
});
