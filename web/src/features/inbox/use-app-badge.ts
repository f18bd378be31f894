import { useEffect } from 'react';
import { unreadTotals } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { showAppBadge } from '../../ui/app-badge';

/** Has the icon of the installed app show how many conversations are unread, until the viewer leaves. */
export function useAppBadge(): void {
  const { data: totals } = useLiveQuery(unreadTotals(useViewer()));
  const unread = totals === undefined ? null : (totals?.unreadConversations ?? 0);
  useEffect(() => {
    if (unread !== null) void showAppBadge(unread);
  }, [unread]);
  useEffect(
    () => () => {
      void showAppBadge(0);
    },
    [],
  );
}
