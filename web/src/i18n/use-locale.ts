import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readerLocale } from './reader-locale';

/** The locale that everything is written in that `Intl` writes; for dates and times see `useWhen`. */
export function useLocale(): string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { languages } = navigator;
  return useMemo(() => readerLocale(language, languages), [language, languages]);
}
