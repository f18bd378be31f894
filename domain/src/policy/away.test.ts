import { describe, expect, it } from 'vitest';
import { awayNow } from './away';

const away = { from: '2026-02-02', until: '2026-02-03', coverId: null };
const at = (time: string) => awayNow({ away }, Date.parse(time), 'America/Chicago');

describe('awayNow', () => {
  it('is from the first day to the last, both whole, by the organization’s clock', () => {
    expect(at('2026-02-02T05:59:59Z')).toBeNull();
    expect(at('2026-02-02T06:00:00Z')).toBe(away);
    expect(at('2026-02-04T05:59:59Z')).toBe(away);
    expect(at('2026-02-04T06:00:00Z')).toBeNull();
  });

  it('is never where nothing is said, and by UTC where the zone is not known', () => {
    expect(awayNow({ away: null }, 0, 'UTC')).toBeNull();
    expect(awayNow({ away }, Date.parse('2026-02-02T00:00:00Z'), 'Moon/Crater')).toBe(away);
  });
});
