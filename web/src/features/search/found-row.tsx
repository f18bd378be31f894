import type { SearchEntry } from '@my-messages/domain/documents/search-entry';
import { excerpt } from '@my-messages/domain/search/excerpt';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { conversation } from '../../data/entities/conversations';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { inOneLine } from '../../i18n/own-order';
import { personName, usePersonWords } from '../../i18n/use-person-words';
import { useWhen } from '../../i18n/use-when';
import { Highlighted } from '../../ui/highlighted';
import { type InboxSection, conversationIn } from '../../ui/addresses';
import { RowDisc, RowLink, UnreadDot } from '../../ui/row-parts';
import { useNow } from '../../ui/use-now';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { Beside } from './found-list';
import { resultTime } from './search-filters';

interface FoundRowProps {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
  readonly section: InboxSection;
  readonly open: boolean;
  readonly onOpen: Beside['onOpen'];
}

/**
 * One result: with whom, when there was something last, subject, role and chart, and whether the conversation is
 * unread or archived, as it is now; of a message also who wrote it and when, and the words around what was found.
 */
export const FoundRow = memo(function FoundRow(props: FoundRowProps) {
  const { entry, words, section, open, onOpen } = props;
  const { t } = useTranslation();
  const when = useWhen();
  const viewer = useViewer();
  const { side } = viewer;
  const { data: current } = useLiveQuery(conversation(viewer, entry.conversationId));
  const { unread = false, archived = false } = current?.[side] ?? {};
  const person = usePersonWords();
  const now = useNow();
  const other = otherSide(side);
  const at = resultTime(entry, current);
  const about = [
    archived ? t('inbox.archived') : '',
    person.role(entry, other),
    person.about(entry, side === 'staff'),
  ];
  const messageId = entry.kind === 'message' ? entry.messageId : null;
  // What found a message is its text, and with several words also a name; elsewhere nothing is marked.
  const inNames = entry.kind === 'conversation' || words.length > 1 ? words : [];
  const inSubject = entry.kind === 'conversation' ? words : [];

  return (
    <RowLink
      to={conversationIn(section, entry.conversationId, messageId)}
      onClick={() => {
        onOpen({ conversationId: entry.conversationId, words });
      }}
      {...(open && { 'aria-current': 'page' as const })}
    >
      {unread && <UnreadDot />}
      <RowDisc name={personName(entry, other)} side={other} />
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1.5 }}>
        <Typography component="div" sx={{ fontWeight: unread ? 680 : 500, overflowWrap: 'anywhere' }}>
          {unread && <VisuallyHidden>{`${t('inbox.unread')}. `}</VisuallyHidden>}
          <bdi>
            <Highlighted text={personName(entry, other)} words={inNames} />
          </bdi>
        </Typography>
        <Typography
          variant="caption"
          component="time"
          color="textSecondary"
          dateTime={new Date(at).toISOString()}
          title={when.full(at)}
          sx={{ flex: 'none' }}
        >
          {when.inList(at, now)}
        </Typography>
      </Box>
      <Typography
        variant="body2"
        component="div"
        dir="auto"
        sx={{
          overflowWrap: 'anywhere',
          ...(entry.subject === '' && { color: 'text.secondary', fontStyle: 'italic' }),
        }}
      >
        {entry.subject === '' ? t('inbox.noSubject') : <Highlighted text={entry.subject} words={inSubject} />}
      </Typography>
      {entry.kind === 'message' && (
        <Typography variant="body2" component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {entry.side === side ? t('search.you') : t('search.by', { name: personName(entry, entry.side) })}{' '}
          <bdi>
            <Highlighted text={excerpt(entry.body, words)} words={words} />
          </bdi>
        </Typography>
      )}
      <Typography variant="caption" component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        <Highlighted text={inOneLine(about)} words={inNames} />
      </Typography>
    </RowLink>
  );
});
