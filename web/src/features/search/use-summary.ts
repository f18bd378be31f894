import { useTranslation } from 'react-i18next';
import type { Found } from './use-found';

/** How much was found, in one sentence that is said once; null until all of it is known. */
export function useSummary(
  words: readonly string[],
  conversations: Found<unknown>,
  messages: Found<unknown>,
  filtered: boolean,
): string | null {
  const { t } = useTranslation();
  if (conversations.rows === undefined || messages.rows === undefined) return null;
  const counts = [conversations.rows.length, messages.rows.length] as const;
  const unreadable = conversations.unreadable.length + messages.unreadable.length;
  const more = [conversations.more.exist, messages.more.exist] as const;
  if (counts.every((count) => count === 0) && !more.some(Boolean) && unreadable === 0) {
    return filtered ? t('search.filter.nothing') : t('search.nothing', { words: words.join(' ') });
  }
  return t('search.found', {
    conversations: t(more[0] ? 'search.moreConversations' : 'search.countConversations', {
      count: counts[0],
    }),
    messages: t(more[1] ? 'search.moreMessages' : 'search.countMessages', { count: counts[1] }),
  });
}
