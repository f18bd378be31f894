import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { More } from '../../data/live/use-more';
import { useViewer } from '../../data/viewer-context';
import { MoreButton } from '../../shared/more-button';
import type { InboxSection } from '../../ui/addresses';
import { useNow } from '../../ui/use-now';
import { ConversationRow } from '../../shared/conversation-row';
import { RowItem } from '../../ui/row-parts';
import { KnownRow } from './known-row';

interface InboxListProps {
  /** Newest first; of them `live` are kept current. */
  readonly rows: readonly Conversation[];
  readonly live: number;
  readonly more: More;
  readonly section: InboxSection;
  readonly openId: string | null;
}

export function InboxList({ rows, live, more, section, openId }: InboxListProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const now = useNow();
  const several = (of: (conversation: Conversation) => string) => new Set(rows.map(of)).size > 1;
  const tellsChart = side === 'staff' || several(({ chartId }) => chartId);
  const tellsPatient = side === 'portal' && several(({ patientName }) => patientName);
  const row = (conversation: Conversation) => ({
    section,
    open: conversation.id === openId,
    tells: tellsPatient ? ('patient and chart' as const) : tellsChart ? ('chart' as const) : null,
    now,
  });
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, live).map((conversation) => (
          <RowItem key={conversation.id}>
            <ConversationRow conversation={conversation} {...row(conversation)} />
          </RowItem>
        ))}
        {rows.slice(live).map((conversation) => (
          <KnownRow key={conversation.id} fetched={conversation} {...row(conversation)} />
        ))}
      </Box>
      <Box sx={{ px: 2, pb: 2 }}>
        <MoreButton
          more={more}
          label={t('inbox.older')}
          loadingLabel={t('inbox.olderLoading')}
          failed={t('inbox.olderFailed')}
        />
      </Box>
    </>
  );
}
