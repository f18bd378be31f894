import { EMERGENCY_NUMBERS } from './numbers';

/** A line to call, and what it is for. `number` is dialled; `line` is a key of the catalogue. */
export interface EmergencyNumbers {
  /** In immediate danger. */
  readonly emergency: string;
  /** A crisis line that answers people in distress, free of charge, or null where the table has none. */
  readonly crisis: { readonly name: string; readonly number: string } | null;
  /** Urgent medical advice that is no emergency, or null. */
  readonly advice: { readonly name: string; readonly number: string } | null;
}

/**
 * The numbers for a country (ISO 3166-1 alpha-2), the user's own before the organization's; null for a country
 * that the table does not have, where the screen says "your local emergency number".
 */
export function emergencyNumbers(
  userCountry: string | null,
  organizationCountry: string,
): EmergencyNumbers | null {
  return EMERGENCY_NUMBERS[userCountry ?? organizationCountry] ?? null;
}
