import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide, type Side } from '@my-messages/domain/side';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ShownMessage } from '../../data/entities/conversations';

const DAY_MILLISECONDS = 24 * 60 * 60_000;
/** So long an unopened message is nothing to remark on: the reader was told, and reminded after a day. */
const REMARKABLE_DAYS = 3;

/**
 * For how many whole days the oldest of the viewer's messages that the other has not seen has waited; null where that
 * is too short to say, and for portal users, who read by when the clinic usually answers instead.
 */
export function daysUnopened(
  conversation: Conversation,
  messages: readonly ShownMessage[],
  side: Side,
  now: number,
): number | null {
  if (side === 'portal') return null;
  const { seen } = conversation[otherSide(side)];
  const oldest = messages.find((message) => message.side === side && message.number > seen);
  if (oldest === undefined) return null;
  const days = Math.floor((now - oldest.sentAt) / DAY_MILLISECONDS);
  return days < REMARKABLE_DAYS ? null : days;
}

/** Says below the letters that the other has not opened them for long. */
export function NotOpened({ days }: { readonly days: number }) {
  const { t } = useTranslation();
  return (
    <Typography variant="body2" role="status" sx={{ mb: 2.5, fontWeight: 600 }}>
      {t('conversation.notOpened', { count: days })}
    </Typography>
  );
}
