import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { useDrafts } from '../../data/drafts/draft-context';
import { isReply } from '../../data/drafts/draft-store';
import { Banner } from '../../ui/banner';
import { draftAddress } from '../../ui/addresses';

/** Says elsewhere what became of a message whose screen was left while it was being sent. */
export function UnsentBanner() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const elsewhere = [...useDrafts()]
    .map(([key, draft]) => ({ address: draftAddress(key, isReply(key, draft)), state: draft.state.kind }))
    .filter(({ address, state }) => state !== 'writing' && address !== pathname + search);
  const shown = elsewhere.find(({ state }) => state === 'not-sent') ?? elsewhere[0];
  if (shown === undefined) return null;
  return (
    <Banner>
      <span>
        {t(shown.state === 'not-sent' ? 'unsent.notSent' : 'unsent.sending')}{' '}
        <Link to={shown.address}>{t('unsent.open')}</Link>
      </span>
    </Banner>
  );
}
