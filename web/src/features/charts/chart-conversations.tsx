import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { aboutChart } from '../../data/entities/conversations';
import { usePages } from '../../data/live/use-pages';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { ConversationRow } from '../../shared/conversation-row';
import { useDenseRows } from '../../shared/use-dense-rows';
import { MoreButton } from '../../shared/more-button';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { RowsSkeleton } from '../../ui/rows-skeleton';
import { UnreadableRows } from '../../ui/unreadable-rows';
import { useNow } from '../../ui/use-now';
import { ChartSection } from './chart-section';

/** What the viewer and the people of a chart have written to each other about it, newest first, archived too. */
export function ChartConversations({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const viewer = useViewer();
  const dense = useDenseRows();
  const now = useNow();
  const { rows, unreadable, error, retry, more } = usePages(aboutChart(viewer, chartId), ({ id }) => id);
  return (
    <ChartSection heading={t('charts.conversations')}>
      {error !== null && (
        <ProblemNotice
          text={problem.explain(t('inbox.failed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={retry}
        />
      )}
      {rows === undefined && error === null && <RowsSkeleton />}
      <UnreadableRows
        text={t('inbox.unreadable', { count: unreadable.length })}
        reference={problem.references(unreadable)}
      />
      {rows?.length === 0 && unreadable.length === 0 && (
        <Notice tone="quiet">{t('charts.noConversations')}</Notice>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mx: { xs: -2, sm: 0 }, p: 0 }}>
        {rows?.map((conversation) => (
          <li key={conversation.id}>
            <ConversationRow
              conversation={conversation}
              section={conversation[viewer.side].archived ? 'archived' : 'active'}
              saysSection
              dense={dense}
              open={false}
              tells={null}
              now={now}
            />
          </li>
        ))}
      </Box>
      <MoreButton
        more={more}
        label={t('inbox.older')}
        loadingLabel={t('inbox.olderLoading')}
        failed={t('inbox.olderFailed')}
      />
    </ChartSection>
  );
}
