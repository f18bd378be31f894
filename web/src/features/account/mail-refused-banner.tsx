import { MailWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { ownMember } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { Banner } from '../../ui/banner';
import { ADDRESSES } from '../../ui/addresses';

/** Says to somebody that they are told of nothing, unless they are where it says more. */
export function MailRefusedBanner() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data: member } = useLiveQuery(ownMember(useViewer()));
  const refused = member != null && member.mailRefusedAt !== null && pathname !== ADDRESSES.account;
  return (
    <div role="status">
      {refused && (
        <Banner>
          <MailWarning size={18} />
          <span>
            {t('mailRefused.own')} <Link to={ADDRESSES.account}>{t('mailRefused.ownNext')}</Link>
          </span>
        </Banner>
      )}
    </div>
  );
}
