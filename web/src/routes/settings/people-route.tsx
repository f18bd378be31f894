import { useSearchParams } from 'react-router-dom';
import { PeoplePage } from '../../features/admin/people/people-page';
import { usePageTitle } from '../use-page-title';
import { kindInSearch } from './kind-in-search';

export function PeopleRoute() {
  usePageTitle('people');
  const [search] = useSearchParams();
  return <PeoplePage kind={kindInSearch(search)} />;
}
