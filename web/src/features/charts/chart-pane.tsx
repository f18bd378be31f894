import { useTranslation } from 'react-i18next';
import { chart } from '../../data/entities/charts';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { NotFound } from '../../shared/not-found';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { CareTeam } from './care-team';
import { ChartConversations } from './chart-conversations';
import { ChartDrafts } from './chart-drafts';
import { ChartHeading } from './chart-heading';
import { ChartsSkeleton } from './charts-skeleton';
import { PeopleConnected } from './people-connected';

/** One chart with its people, live. One that is not the viewer's to see and one that never was are the same. */
export function ChartPane({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { data, error, retry } = useLiveQuery(chart(useViewer(), chartId));

  if (error?.kind === 'forbidden' || data === null) return <NotFound alone />;
  return <Page alone>{inside()}</Page>;

  function inside() {
    if (data === undefined && error !== null) {
      return (
        <ProblemNotice
          text={problem.explain(t('charts.oneFailed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={retry}
        />
      );
    }
    if (data == null) return <ChartsSkeleton />;
    return (
      <>
        <ChartHeading chart={data} />
        <PeopleConnected chart={data} />
        <ChartDrafts chartId={chartId} />
        <ChartConversations chartId={chartId} />
        <CareTeam uids={data.careTeamIds} />
      </>
    );
  }
}
