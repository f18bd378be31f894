import { useLocale } from '../../i18n/use-locale';

/** The hours of a day, from 0 to 23, to be chosen from, as the clocks of the reader's region show them. */
export function useHours(): readonly { readonly id: string; readonly label: string }[] {
  const format = hourFormat(useLocale());
  return Array.from({ length: 24 }, (_, hour) => ({
    id: String(hour),
    label: format.format(Date.UTC(2026, 0, 1, hour)),
  }));
}

/** "9 PM", and where the clock has 24 hours "21:00": 21 alone could be anything. */
function hourFormat(locale: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  if (format.resolvedOptions().hour12 !== false) return format;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
}
