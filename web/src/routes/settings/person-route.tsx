import { isDocumentId } from '@my-messages/domain/paths';
import { useLocation, useParams } from 'react-router-dom';
import { PersonPage } from '../../features/admin/people/person-page';
import { NotFound } from '../../ui/not-found';
import { usePageTitle } from '../use-page-title';
import { isJustInvited } from './just-invited';

export function PersonRoute() {
  usePageTitle('person');
  const { uid = '' } = useParams();
  const state: unknown = useLocation().state;
  if (!isDocumentId(uid)) return <NotFound />;
  return <PersonPage key={uid} uid={uid} justInvited={isJustInvited(state)} />;
}
