import { ChartsPage } from '../../features/admin/charts/charts-page';
import { usePageTitle } from '../use-page-title';

export function AdminChartsRoute() {
  usePageTitle('adminCharts');
  return <ChartsPage />;
}
