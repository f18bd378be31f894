import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { whenFor, type When } from '../ui/when';
import { useLocale } from './use-locale';

/** How to say to the reader when something was. */
export function useWhen(): When {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(
    () => whenFor(locale, { today: t('when.today'), yesterday: t('when.yesterday') }),
    [locale, t],
  );
}
