import { describe, expect, it } from 'vitest';
import type { ContactPoint } from './datatypes';
import { emailAddress } from './email';

const point = (value: string, fields: Partial<ContactPoint> = {}): ContactPoint => ({
  system: 'email',
  value,
  use: undefined,
  ...fields,
});
const found = (...telecom: ContactPoint[]) => emailAddress(telecom, 'telecom', Date.UTC(2026, 4, 20));

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
    ).toBe('first@example.com');
  });

  it('is null where there is none', () => {
    expect(found(point('555-0100', { system: 'phone' }))).toBeNull();
  });
});
