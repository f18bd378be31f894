import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../../data/errors/data-error';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import type { InboxSection } from '../../ui/messages-address';
import { Notice } from '../../ui/notice';
import { useNow } from '../../ui/use-now';
import { ConversationRow } from './conversation-row';
import { KnownRow } from './known-row';

interface InboxListProps {
  readonly newest: readonly Conversation[];
  readonly later: readonly Conversation[];
  readonly older: {
    readonly exist: boolean;
    readonly loading: boolean;
    readonly error: DataError | null;
    readonly show: () => void;
  };
  readonly section: InboxSection;
  readonly openId: string | null;
}

export function InboxList({ newest, later, older, section, openId }: InboxListProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { side } = useViewer();
  const now = useNow();
  const patients = new Set([...newest, ...later].map(({ patientName }) => patientName));
  const severalPatients = side === 'portal' && patients.size > 1;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {newest.map((conversation) => (
          <li key={conversation.id}>
            <ConversationRow
              conversation={conversation}
              section={section}
              open={conversation.id === openId}
              severalPatients={severalPatients}
              now={now}
            />
          </li>
        ))}
        {later.map((conversation) => (
          <KnownRow
            key={conversation.id}
            fetched={conversation}
            section={section}
            open={conversation.id === openId}
            severalPatients={severalPatients}
            now={now}
          />
        ))}
      </Box>
      {older.error !== null && (
        <Notice tone="problem" role="alert" sx={{ m: 2 }}>
          {problem.explain(t('inbox.olderFailed'), older.error)}
        </Notice>
      )}
      {older.exist && (
        <Box sx={{ p: 2 }}>
          <Button fullWidth variant="outlined" onClick={older.show} aria-disabled={older.loading}>
            {t(older.loading ? 'inbox.olderLoading' : 'inbox.older')}
          </Button>
        </Box>
      )}
    </>
  );
}
