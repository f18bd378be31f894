import { describe, expect, it } from 'vitest';
import { emergencyNumbers } from './emergency';
import { EMERGENCY_NUMBERS } from './numbers';

describe('emergencyNumbers', () => {
  it('goes by the user before the organization', () => {
    expect(emergencyNumbers('GB', 'US')?.emergency).toBe('999');
    expect(emergencyNumbers(null, 'US')).toMatchObject({ emergency: '911', crisis: { number: '988' } });
  });

  it('never tells anybody in the United Kingdom to call 911', () => {
    expect(JSON.stringify(emergencyNumbers('GB', 'US'))).not.toContain('911');
  });

  it("is null for a country that the table does not have, instead of the organization's number", () => {
    expect(emergencyNumbers('ZZ', 'US')).toBeNull();
  });

  it('has only numbers that can be dialled, under two-letter countries', () => {
    for (const [country, { emergency, crisis, advice }] of Object.entries(EMERGENCY_NUMBERS)) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      for (const number of [emergency, crisis?.number, advice]) {
        if (number != null) expect(number).toMatch(/^[0-9][0-9 ]{2,}$/);
      }
    }
  });
});
