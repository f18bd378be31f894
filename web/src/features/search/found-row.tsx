import type { SearchEntry } from '@my-messages/domain/documents/search-entry';
import { excerpt } from '@my-messages/domain/search/excerpt';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import { personName, usePersonWords } from '../../i18n/use-person-words';
import { Highlighted } from '../../ui/highlighted';
import { conversationAddress, type InboxSection } from '../../ui/messages-address';
import { RowLink } from '../../ui/row-parts';
import { useNow } from '../../ui/use-now';
import { whenWords } from '../../ui/when';

interface FoundRowProps {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
  readonly section: InboxSection;
  readonly open: boolean;
}

/**
 * One result: with whom, when, subject, role and chart; of a message also who wrote it, and the words around what
 * was found.
 */
export const FoundRow = memo(function FoundRow({ entry, words, section, open }: FoundRowProps) {
  const { t, i18n } = useTranslation();
  const { side } = useViewer();
  const person = usePersonWords();
  const now = useNow();
  const other = otherSide(side);
  const when = whenWords(i18n.language, entry.at, now);
  const about = [person.role(entry, other), person.about(entry, side === 'staff')];
  const messageId = entry.kind === 'message' ? entry.messageId : null;
  // What found a message is its text, and with several words also a name; elsewhere nothing is marked.
  const inNames = entry.kind === 'conversation' || words.length > 1 ? words : [];
  const inSubject = entry.kind === 'conversation' ? words : [];

  return (
    <RowLink
      to={conversationAddress(entry.conversationId, section, messageId)}
      {...(open && { 'aria-current': 'page' as const })}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 1.5 }}>
        <Typography component="div" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          <Highlighted text={personName(entry, other)} words={inNames} />
        </Typography>
        <Typography
          variant="caption"
          component="time"
          color="textSecondary"
          dateTime={new Date(entry.at).toISOString()}
          title={when.full}
          sx={{ flex: 'none' }}
        >
          {when.short}
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
        <Highlighted text={about.filter((part) => part !== '').join(' · ')} words={inNames} />
      </Typography>
    </RowLink>
  );
});
