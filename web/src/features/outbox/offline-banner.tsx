import { WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner';
import { useOnline } from '../../ui/use-online';

/** Says that the browser has no network. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  if (online) return null;
  return (
    <Banner>
      <WifiOff size={18} />
      <span>{t('offline')}</span>
    </Banner>
  );
}
