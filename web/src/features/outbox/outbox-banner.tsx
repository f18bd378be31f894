import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { useDrafts } from '../../data/drafts/draft-context';
import { Banner } from '../../ui/banner';

/** Says elsewhere what became of a message whose screen was left while it was being sent. */
export function OutboxBanner() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const elsewhere = [...useDrafts()]
    .map(([key, { state }]) => ({ path: `/messages/${key}`, state: state.kind }))
    .filter(({ path, state }) => state !== 'writing' && path !== pathname);
  const shown = elsewhere.find(({ state }) => state === 'not-sent') ?? elsewhere[0];
  if (shown === undefined) return null;
  return (
    <Banner>
      <span>{t(shown.state === 'not-sent' ? 'outbox.notSent' : 'outbox.sending')}</span>
      <Link to={shown.path}>{t('outbox.open')}</Link>
    </Banner>
  );
}
