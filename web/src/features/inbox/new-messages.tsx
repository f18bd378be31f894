import type { UnreadTotals } from '@my-messages/domain/documents/unread-totals';
import { otherSide } from '@my-messages/domain/side';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { conversation, inbox } from '../../data/entities/conversations';
import { unreadTotals } from '../../data/entities/people';
import { useLiveStore } from '../../data/live/live-context';
import { useViewer } from '../../data/viewer-context';
import { personName } from '../../i18n/use-person-words';
import { conversationAt } from '../../ui/addresses';
import { LiveStatus } from '../../ui/live-status';

/** What came between two counts of the unread messages. */
interface Arrival {
  readonly count: number;
  /** Of the one who wrote it, where a listed conversation shows that; null for several. */
  readonly name: string | null;
  /** Of the count that it is known from; each is said once. */
  readonly asOf: number;
}

/**
 * Says on every screen that messages came, never what is in them. It listens to nothing of its own: the header's number
 * of unread messages tells that there are more, and the inbox, where it is shown, from whom.
 */
export function NewMessages() {
  const { t } = useTranslation();
  const arrival = useArrival();
  return (
    <LiveStatus hidden>
      {/* Another element for each, so that the same words are read again. */}
      {arrival && <span key={arrival.asOf}>{words(arrival)}</span>}
    </LiveStatus>
  );

  function words({ count, name }: Arrival): string {
    return count === 1 && name !== null ? t('conversation.arrived', { name }) : t('inbox.arrived', { count });
  }
}

function useArrival(): Arrival | null {
  const viewer = useViewer();
  const live = useLiveStore();
  const openId = conversationAt(useLocation().pathname);
  const [arrival, setArrival] = useState<Arrival | null>(null);

  useEffect(() => {
    const totals = live.of(unreadTotals(viewer));
    const other = otherSide(viewer.side);
    const open = () => (openId === '' ? null : live.of(conversation(viewer, openId)).read().data);

    /** The open conversation says itself what comes in it. */
    function saidThere(before: Count): number {
      const now = open();
      if (!now) return 0;
      if (sentBefore !== undefined) return now[other].sent - sentBefore;
      return now.lastMessage.side === other && now.lastMessage.at > before.asOf ? 1 : 0;
    }

    function writer(before: Count): string | null {
      const rows = live.of(inbox(viewer, false).first).read().data?.rows ?? [];
      const [only, ...others] = rows.filter(
        ({ id, lastMessage, ...row }) =>
          id !== openId &&
          row[viewer.side].unread &&
          lastMessage.side === other &&
          lastMessage.at > before.asOf,
      );
      return only !== undefined && others.length === 0 ? personName(only, other) : null;
    }

    let known = countOf(totals.read().data);
    let sentBefore = open()?.[other].sent;
    return totals.notice(() => {
      const [before, now] = [known, countOf(totals.read().data)];
      if (now === null || now.asOf === before?.asOf) return;
      known = now;
      // What was unread when one came is no news.
      if (before === null) return;
      const count = now.unread - before.unread - saidThere(before);
      sentBefore = open()?.[other].sent;
      if (count > 0) setArrival({ count, name: writer(before), asOf: now.asOf });
    });
  }, [viewer, live, openId]);

  return arrival;
}

interface Count {
  readonly unread: number;
  readonly asOf: number;
}

/** Null while it is not known; who was never written to has none, which are none. */
function countOf(totals: UnreadTotals | null | undefined): Count | null {
  if (totals === undefined) return null;
  return totals === null ? { unread: 0, asOf: 0 } : { unread: totals.unreadMessages, asOf: totals.asOf };
}
