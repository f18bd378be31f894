import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffCharts } from '../../data/charts/use-staff-charts';
import { useProblemText } from '../../i18n/use-problem-text';
import { FindField } from '../../ui/find-field';
import { LiveStatus } from '../../ui/live-status';
import { MoreButton } from '../../shared/more-button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { UnreadableRows } from '../../ui/unreadable-rows';
import { useSettled } from '../../ui/use-settled';
import { ChartRow } from './chart-row';
import { ChartsSkeleton } from './charts-skeleton';

/** While somebody types, the server is asked only when they pause. */
const PAUSE_MILLISECONDS = 250;

/** The charts that a staff member works with, by patient. */
export function ChartsPane() {
  const { t } = useTranslation();
  const problem = useProblemText();
  const [typed, setTyped] = useState('');
  const beginning = useSettled(typed.trim(), PAUSE_MILLISECONDS);
  const { rows, unreadable, reach, error, retry, more } = useStaffCharts(beginning);

  return (
    <Page alone>
      <Typography variant="h1">{t('charts.heading')}</Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {reach !== undefined && t(`charts.reach.${reach}`)}
      </Typography>
      <FindField
        label={t('charts.find')}
        value={typed}
        onChange={setTyped}
        clearLabel={t('charts.clear')}
        hint={t('charts.findHint')}
      />
      <LiveStatus hidden>{found()}</LiveStatus>
      <UnreadableRows
        text={t('unreadableRows', { count: unreadable.length })}
        reference={problem.references(unreadable)}
      />
      <Box sx={{ mt: 2 }}>{inside()}</Box>
    </Page>
  );

  function found() {
    if (rows === undefined || (beginning === '' && rows.length === 0)) return null;
    return t(more.exist ? 'charts.shownOfMore' : 'charts.shown', { count: rows.length });
  }

  function inside() {
    if (rows === undefined && error !== null) {
      return (
        <ProblemNotice
          text={problem.explain(t('charts.failed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={retry}
        />
      );
    }
    if (rows === undefined) return <ChartsSkeleton />;
    if (rows.length === 0 && unreadable.length > 0) return null;
    if (rows.length === 0) {
      return (
        <Notice tone="quiet">
          {beginning === '' ? t(`charts.empty.${reach ?? 'all'}`) : t('charts.none')}
        </Notice>
      );
    }
    return (
      <>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rows.map((chart) => (
            <li key={chart.id}>
              <ChartRow chart={chart} />
            </li>
          ))}
        </Box>
        <MoreButton
          more={more}
          failed={t('charts.moreFailed')}
          label={t('charts.more')}
          loadingLabel={t('charts.moreLoading')}
        />
      </>
    );
  }
}
