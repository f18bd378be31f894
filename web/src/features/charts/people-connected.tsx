import type { Chart } from '@my-messages/domain/documents/chart';
import { useTranslation } from 'react-i18next';
import { chartConnections } from '../../data/entities/charts';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { ChartsSkeleton } from './charts-skeleton';
import { ConnectedPerson } from './connected-person';
import { PeopleList } from './people-list';
import { ChartSection } from './chart-section';

/** The portal users who are connected to a chart, each with the way to write to them. */
export function PeopleConnected({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { data, error, retry } = useLiveQuery(chartConnections(useViewer(), chart.id));
  return <ChartSection heading={t('charts.connected')}>{inside()}</ChartSection>;

  function inside() {
    if (data === undefined && error !== null) {
      return (
        <ProblemNotice
          text={problem.explain(t('charts.peopleFailed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={retry}
        />
      );
    }
    if (data === undefined) return <ChartsSkeleton />;
    if (data.rows.length === 0) return <Notice tone="quiet">{t('charts.nobodyConnected')}</Notice>;
    return (
      <PeopleList>
        {data.rows.map((connection) => (
          <ConnectedPerson key={connection.uid} chart={chart} connection={connection} />
        ))}
      </PeopleList>
    );
  }
}
