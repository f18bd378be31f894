import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { SquarePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../i18n/use-problem-text';
import { LinkButton } from '../../ui/link-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { EmptyInbox } from './empty-inbox';
import { InboxList } from './inbox-list';
import { InboxSkeleton } from './inbox-skeleton';
import { useInboxRows } from './use-inbox-rows';

interface InboxPaneProps {
  /** The conversation that stands beside the list. */
  readonly openId: string | null;
  readonly headingLevel: 1 | 2;
}

/** The viewer's active conversations, newest first, live, and the way to a new one. */
export function InboxPane({ openId, headingLevel }: InboxPaneProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const rows = useInboxRows();
  return (
    <>
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 1,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1,
          px: 2,
          py: 1.25,
          bgcolor: 'background.default',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h1" component={headingLevel === 1 ? 'h1' : 'h2'}>
          {t('inbox.heading')}
        </Typography>
        <LinkButton to="/messages/new" variant="contained" startIcon={<SquarePen size={18} />}>
          {t('inbox.compose')}
        </LinkButton>
      </Box>
      {rows.error !== null && (
        <Box sx={{ p: 2 }}>
          <ProblemNotice
            text={problem.explain(t('inbox.failed'), rows.error)}
            reference={problem.reference(rows.error)}
            retryLabel={t('tryAgain')}
            onRetry={rows.retry}
          />
        </Box>
      )}
      {rows.newest === undefined && rows.error === null && <InboxSkeleton />}
      {rows.newest?.length === 0 && rows.later.length === 0 && <EmptyInbox />}
      {rows.newest !== undefined && (
        <InboxList newest={rows.newest} later={rows.later} older={rows.older} openId={openId} />
      )}
    </>
  );
}
