import { WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../../data/store/use-connected';
import { Banner } from '../../ui/banner';

/** Says that what is on the screen may not be what the server has. Read aloud when it comes. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const connected = useConnected();
  return (
    <div role="status">
      {!connected && (
        <Banner>
          <WifiOff size={18} />
          <span>{t('noConnection')}</span>
        </Banner>
      )}
    </div>
  );
}
