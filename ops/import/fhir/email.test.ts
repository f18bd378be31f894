import { describe, expect, it } from 'vitest';
import type { ContactPoint } from './datatypes';
import { emailAddress } from './email';

const point = (value: string, fields: Partial<ContactPoint> = {}): ContactPoint => ({
  system: 'email',
  value,
  use: undefined,
  ...fields,
});
/** The address, then the places of what is none. */
function found(...telecom: ContactPoint[]) {
  const flaws: number[] = [];
  return [emailAddress(telecom, Date.UTC(2026, 4, 20), (index) => flaws.push(index)), ...flaws];
}

describe('emailAddress', () => {
  it('takes the first by rank that is in use, in lower case', () => {
    expect(
      found(
        point('555-0100', { system: 'phone' }),
        point('old@example.com', { use: 'old' }),
        point('past@example.com', { period: { end: '2020' } }),
        point('second@example.com'),
        point(' First@Example.com', { rank: 1 }),
      ),
    ).toEqual(['first@example.com']);
  });

  it('is null where there is none', () => {
    expect(found(point('555-0100', { system: 'phone' }))).toEqual([null]);
  });

  it('passes over what is no address, and takes the next', () => {
    const masked = { ...point(''), value: undefined };
    expect(found(point('none'), masked, point('pat@example.com'), point('n/a'))).toEqual([
      'pat@example.com',
      0,
      1,
    ]);
    expect(found(point('none'))).toEqual([null, 0]);
  });

  it.each([
    ["pat.o'example@example.com", "pat.o'example@example.com"],
    ['r&d@example.com', 'r&d@example.com'],
    ['mailto:Pat@example.com', 'pat@example.com'],
  ])('takes %s', (value, address) => {
    expect(found(point(value))).toEqual([address]);
  });
});
