import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { staffCard } from '../../data/entities/charts';
import { readable } from '../../data/live/readable';
import { useLiveQueries } from '../../data/live/use-live-queries';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { PersonDisc } from '../../ui/person-disc';
import { ChartsSkeleton } from './charts-skeleton';
import { PeopleList } from './people-list';
import { ChartSection } from './chart-section';

/** The staff assigned to a chart, and whether each takes messages. */
export function CareTeam({ uids }: { readonly uids: readonly string[] }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const viewer = useViewer();
  const cards = useLiveQueries([...new Set(uids)].map((uid) => staffCard(viewer, uid)));
  return <ChartSection heading={t('charts.careTeam')}>{inside()}</ChartSection>;

  function inside() {
    const failed = cards.find(
      ({ data, error }) => data === undefined && error !== null && error.kind !== 'forbidden',
    );
    if (failed?.error) {
      return (
        <ProblemNotice
          text={problem.explain(t('charts.peopleFailed'), failed.error)}
          reference={problem.reference(failed.error)}
          retryLabel={t('tryAgain')}
          onRetry={failed.retry}
        />
      );
    }
    const known = cards.map(readable);
    if (known.includes(undefined)) return <ChartsSkeleton />;
    const team = known.filter((card) => card != null);
    if (team.length === 0) return <Notice tone="quiet">{t('charts.noCareTeam')}</Notice>;
    return (
      <PeopleList>
        {team
          .sort((a, b) => a.displayName.localeCompare(b.displayName))
          .map((card) => (
            <li key={card.uid}>
              <PersonDisc name={card.displayName} side="staff" />
              <Box sx={{ minWidth: 0, flex: '1 1 12rem' }}>
                <Typography component="div" sx={{ fontWeight: 600 }}>
                  <bdi>{card.displayName}</bdi>
                  {card.uid === viewer.uid && ` ${t('charts.you')}`}
                </Typography>
                <Typography variant="body2" component="div" color="textSecondary">
                  {card.title}
                </Typography>
              </Box>
              <Typography variant="body2" component="div">
                {t(card.availableForPortalMessages ? 'charts.takesMessages' : 'charts.takesNone')}
              </Typography>
            </li>
          ))}
      </PeopleList>
    );
  }
}
