import { ChartsPane } from '../features/charts/charts-pane';
import { usePageTitle } from './use-page-title';

export function ChartsRoute() {
  usePageTitle('charts');
  return <ChartsPane />;
}
