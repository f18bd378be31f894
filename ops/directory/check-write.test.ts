import { describe, expect, it } from 'vitest';
import { checkWrite } from './check-write';

const card = { displayName: 'Sam Sample', title: '', availableForPortalMessages: false };

describe('checkWrite', () => {
  it('lets pass what domain can read, and deletions', () => {
    expect(() => {
      checkWrite({ path: 'organizations/o/staff/s-1', data: card });
      checkWrite({ path: 'organizations/o/connections/c-1_p-1', data: null });
    }).not.toThrow();
  });

  it.each([
    [
      'a missing field',
      'organizations/o/staff/s-1',
      { ...card, displayName: undefined },
      'field "displayName"',
    ],
    ['an id that rules could not take apart', 'organizations/o/staff/s_1', card, 'field "(id)"'],
    ['an unknown collection', 'organizations/o/pets/p-1', card, 'field "(collection)"'],
  ])('refuses %s', (_, path, data, message) => {
    expect(() => {
      checkWrite({ path, data });
    }).toThrow(message);
  });
});
