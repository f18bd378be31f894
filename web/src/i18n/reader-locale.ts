/**
 * The locale for dates, times, figures and names of countries: the first of the browser's in the app's `language`, as
 * it stands there, because with it goes the reader's region. One without a region is given that of the first which
 * has one: an English app writes dates for a reader in Germany as they are written there.
 */
export function readerLocale(language: string, preferred: readonly string[]): string {
  const locales = preferred.flatMap(parsed);
  const own = locales.find((locale) => locale.language === language) ?? new Intl.Locale(language);
  const region = own.region ?? locales.find((locale) => locale.region !== undefined)?.region;
  return (region === undefined ? own : new Intl.Locale(own, { region })).toString();
}

/** Browsers without a proper language give what is no locale, such as "en-US@posix". */
function parsed(tag: string): readonly Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}
