import { isDocumentId } from '@my-messages/domain/paths';
import { useParams } from 'react-router-dom';
import { ChartPane } from '../features/charts/chart-pane';
import { NotFound } from '../ui/not-found';
import { usePageTitle } from './use-page-title';

export function ChartRoute() {
  usePageTitle('chart');
  const { chartId = '' } = useParams();
  if (!isDocumentId(chartId)) return <NotFound />;
  return <ChartPane key={chartId} chartId={chartId} />;
}
