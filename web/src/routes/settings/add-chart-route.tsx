import { useNavigate } from 'react-router-dom';
import { AddChartPage } from '../../features/admin/charts/add-chart-page';
import { usePageTitle } from '../use-page-title';

/** Leads on to the new chart, whose people are chosen there. */
export function AddChartRoute() {
  usePageTitle('addChart');
  const navigate = useNavigate();
  return (
    <AddChartPage onAdded={(chartId) => void navigate(`/settings/charts/${chartId}`, { replace: true })} />
  );
}
