const FORM =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** True for FHIR's date and dateTime: a year, a month, a day, or a moment with its zone. */
export const isFhirTime = (text: string) => FORM.test(text);

/**
 * When a FHIR date or dateTime is over, as epoch milliseconds: of "2019" the end of the year, of a day its end, of a
 * moment itself. Dates have no zone; they are read as UTC.
 */
export function endOfFhirTime(text: string): number {
  if (text.includes('T')) return Date.parse(text);
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}

/** True unless the period has ended by `now`. */
export function isCurrent(period: { readonly end?: string | undefined } | undefined, now: number): boolean {
  return period?.end === undefined || endOfFhirTime(period.end) > now;
}

/**
 * Whole years since a FHIR date of birth at `now`; with a year or a month alone, the fewest that it can be. Never
 * negative.
 */
export function ageInYears(birthDate: string, now: number): number {
  const [year = 0, month = 12, day] = birthDate.slice(0, 10).split('-').map(Number);
  const lastDay = day ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  const today = new Date(now);
  const hadBirthday =
    today.getUTCMonth() + 1 > month || (today.getUTCMonth() + 1 === month && today.getUTCDate() >= lastDay);
  return Math.max(0, today.getUTCFullYear() - year - (hadBirthday ? 0 : 1));
}
