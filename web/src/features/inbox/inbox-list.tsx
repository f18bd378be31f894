import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { conversation as conversationEntity } from '../../data/entities/conversations';
import { useNewestKnown } from '../../data/live/use-newest-known';
import type { More } from '../../data/live/use-more';
import { useViewer } from '../../data/viewer-context';
import { personName } from '../../i18n/use-person-words';
import { ConversationRow } from '../../shared/conversation-row';
import { MoreButton } from '../../shared/more-button';
import { useDenseRows } from '../../shared/use-dense-rows';
import type { InboxSection } from '../../ui/addresses';
import { RowItem } from '../../ui/row-parts';
import { useShortcut } from '../../ui/shortcuts';
import { useNow } from '../../ui/use-now';
import { KnownRow } from './known-row';
import { ListFoot } from './list-foot';
import { ROW_CHECK_WIDTH, RowCheck } from './row-check';
import { useArchiveRows } from './use-archive-rows';
import { useRowMoves } from './use-row-moves';

interface InboxListProps {
  /** In order; of them `live` are kept current. */
  readonly rows: readonly Conversation[];
  readonly live: number;
  readonly more: More;
  readonly section: InboxSection;
  readonly openId: string | null;
}

export function InboxList({ rows, live, more, section, openId }: InboxListProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { side } = viewer;
  const now = useNow();
  const dense = useDenseRows();
  const moves = useRowMoves(rows, section, openId);
  const archiving = useArchiveRows();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Staff have many; what is archived has been dealt with.
  const selects = side === 'staff' && section !== 'archived';
  const selected = rows.filter(({ id }) => chosen.has(id));
  const archive = (shown: readonly Conversation[]) => {
    if (shown.some(({ id }) => id === openId)) moves.leave(shown);
    archiving.archive(shown);
    setChosen(new Set());
  };
  // It may have left the list by having been opened.
  const opened = useNewestKnown(conversationEntity(viewer, openId ?? ''), null);
  useShortcut(
    'e',
    !selects || openId === null || opened === null || opened[side].archived ? null : () => archive([opened]),
  );

  const several = (of: (conversation: Conversation) => string) => new Set(rows.map(of)).size > 1;
  const tellsChart = side === 'staff' || several(({ chartId }) => chartId);
  const tellsPatient = side === 'portal' && several(({ patientName }) => patientName);
  const row = (conversation: Conversation) => ({
    section,
    open: conversation.id === openId,
    dense,
    tells: tellsPatient ? ('patient and chart' as const) : tellsChart ? ('chart' as const) : null,
    now,
  });
  const check = (conversation: Conversation): ReactNode =>
    selects && (
      <RowCheck
        name={personName(conversation, otherSide(side))}
        checked={chosen.has(conversation.id)}
        onChange={(checked) => {
          const others = [...chosen].filter((id) => id !== conversation.id);
          setChosen(new Set(checked ? [...others, conversation.id] : others));
        }}
      />
    );
  return (
    <>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, '--row-inset': selects ? `${ROW_CHECK_WIDTH}px` : '0px' }}
      >
        {rows.slice(0, live).map((conversation) => (
          <RowItem key={conversation.id}>
            {check(conversation)}
            <ConversationRow conversation={conversation} {...row(conversation)} />
          </RowItem>
        ))}
        {rows.slice(live).map((conversation) => (
          <KnownRow
            key={conversation.id}
            fetched={conversation}
            check={check(conversation)}
            {...row(conversation)}
          />
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
      {selects && (
        <ListFoot
          selected={selected}
          archiving={archiving}
          onArchive={() => archive(selected)}
          onUnselect={() => setChosen(new Set())}
        />
      )}
    </>
  );
}
