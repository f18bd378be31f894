import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { staffCharts } from '../../../data/entities/charts';
import { usePages } from '../../../data/live/use-pages';
import { useViewer } from '../../../data/viewer-context';
import { PageOf } from '../pieces/page-of';
import { RowLink } from '../pieces/row-link';
import { RowList } from '../pieces/row-list';
import { chartSettingsAddress } from '../../../ui/addresses';

/** The charts whose patient's name begins so, by patient. */
export function ChartsList({ beginning }: { readonly beginning: string }) {
  const { t } = useTranslation();
  const pages = usePages(staffCharts(useViewer(), { reach: 'all', beginning }), ({ id }) => id);
  return (
    <PageOf
      pages={pages}
      empty={
        <Typography role="status">
          {t(beginning === '' ? 'admin.chart.empty' : 'admin.chart.none')}
        </Typography>
      }
    >
      {(rows) => (
        <RowList>
          {rows.map((chart) => (
            <li key={chart.id}>
              <RowLink
                to={chartSettingsAddress(chart.id)}
                name={chart.patientName}
                note={`${chart.label} · ${t(`admin.chart.${chart.status}`)}`}
              />
            </li>
          ))}
        </RowList>
      )}
    </PageOf>
  );
}
