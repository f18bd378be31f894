import { ProblemsPage } from '../../features/admin/problems/problems-page';
import { usePageTitle } from '../use-page-title';

export function ProblemsRoute() {
  usePageTitle('problems');
  return <ProblemsPage />;
}
