import { isDocumentId } from '@my-messages/domain/paths';
import { useParams } from 'react-router-dom';
import { ChartPage } from '../../features/admin/charts/chart-page';
import { NotFound } from '../../ui/not-found';
import { usePageTitle } from '../use-page-title';

export function AdminChartRoute() {
  usePageTitle('adminChart');
  const { chartId = '' } = useParams();
  if (!isDocumentId(chartId)) return <NotFound />;
  return <ChartPage key={chartId} chartId={chartId} />;
}
