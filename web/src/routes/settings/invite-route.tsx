import { useNavigate, useSearchParams } from 'react-router-dom';
import { InvitePage } from '../../features/admin/people/invite-page';
import { usePageTitle } from '../use-page-title';
import { JUST_INVITED } from './just-invited';
import { kindInSearch } from './kind-in-search';

/** Leads on to the page of who was invited. */
export function InviteRoute() {
  usePageTitle('invite');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <InvitePage
      kind={kindInSearch(search)}
      onInvited={(uid) => void navigate(`/settings/people/${uid}`, { replace: true, state: JUST_INVITED })}
    />
  );
}
