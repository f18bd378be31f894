import { expect, it } from 'vitest';
import { demoAddress } from './demo-address';

it.each([
  ['Raúl Fernández', 'raul.fernandez.3f20ac@example.com'],
  ["Dr. Gene O'Conner", 'gene.oconner.3f20ac@example.com'],
  ['Łukasz Strauß-Ørsted', 'lukasz.strauss.orsted.3f20ac@example.com'],
  ['王小明', 'portal.3f20ac@example.com'],
])('%s signs in as %s', (displayName, address) => {
  expect(demoAddress({ id: 'p-3f20ac0000', kind: 'portal', displayName })).toBe(address);
});
