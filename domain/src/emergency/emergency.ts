import { EMERGENCY_NUMBERS } from './numbers';

/** Whom to call, and for what. Numbers are as people write them; without their spaces they can be dialled. */
export interface EmergencyNumbers {
  /** In immediate danger. */
  readonly emergency: string;
  /** A crisis line that answers people in distress, free of charge, or null where the table has none. */
  readonly crisis: { readonly name: string; readonly number: string } | null;
  /** Urgent medical advice that is no emergency, or null. */
  readonly advice: string | null;
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
