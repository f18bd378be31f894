import type { Chart } from '@my-messages/domain/documents/chart';
import type { Organization } from '@my-messages/domain/documents/organization';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { chartSource } from '../../data/copy/chart-source';
import { chart } from '../../data/entities/charts';
import { organization } from '../../data/entities/people';
import { useCallFunction } from '../../data/functions/functions-context';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { download as downloadTexts } from '../../i18n/en/download';
import { addTexts } from '../../i18n/i18n';
import { chartSettingsAddress } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Steps } from './steps';
import { useCopyFiles } from './use-copy-files';

addTexts(downloadTexts);

interface ChartExportPaneProps {
  readonly chartId: string;
  readonly email: string;
}

/** A Super Admin's way to all conversations about a chart as files, where the law asks for them. */
export function ChartExportPane({ chartId, email }: ChartExportPaneProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const clinic = readable(useLiveQuery(organization(viewer)));
  const found = readable(useLiveQuery(chart(viewer, chartId)));
  return (
    <Page>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('title.chartExport')}
      </Typography>
      {found === null && <Notice tone="quiet">{t('admin.missing')}</Notice>}
      {clinic != null && found != null && (
        <>
          <Stack spacing={2} sx={{ mb: 3 }}>
            <Typography>{t('chartOfPatient', { patient: found.patientName, chart: found.label })}</Typography>
            <Typography>{t('download.chart.what')}</Typography>
            <Typography>{t('download.chart.whatNot')}</Typography>
            <Notice tone="notice">{t('download.unprotected')}</Notice>
          </Stack>
          <ChartSteps email={email} clinic={clinic} chart={found} />
        </>
      )}
      <LinkButton to={chartSettingsAddress(chartId)}>{t('download.chart.back')}</LinkButton>
    </Page>
  );
}

interface ChartStepsProps {
  readonly email: string;
  readonly clinic: Organization;
  readonly chart: Chart;
}

function ChartSteps({ email, clinic, chart: { id, patientName, label } }: ChartStepsProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const call = useCallFunction();
  const about = t('chartOfPatient', { patient: patientName, chart: label });
  const heading = t('downloaded.headingChart', { chart: about, clinic: clinic.name });
  const makeFiles = useCopyFiles('chart', clinic.name, heading);
  return <Steps of="chart" email={email} source={chartSource(viewer, call, id)} makeFiles={makeFiles} />;
}
