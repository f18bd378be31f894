import { personField, otherSide } from '@my-messages/domain/side';
import { useState } from 'react';
import { inboxPage } from '../../data/entities/conversations';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';

/**
 * Whom the viewer wrote with last: their uids, each with its place, 0 for the newest; out of the newest page of active
 * and of archived conversations. Undefined until it is known. As it is then it stays, so that nothing moves under the
 * pointer when a message comes.
 */
export function useCorrespondents(): ReadonlyMap<string, number> | undefined {
  const store = useStore();
  const viewer = useViewer();
  const active = useLiveQuery(inboxPage(store, viewer, false));
  const archived = useLiveQuery(inboxPage(store, viewer, true));
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>();

  const pages = [active, archived];
  // A list that cannot be had is no reason not to write.
  if (places === undefined && pages.every(({ data, error }) => data !== undefined || error !== null)) {
    const field = personField[otherSide(viewer.side)];
    const newestFirst = pages
      .flatMap(({ data }) => data?.rows ?? [])
      .sort((a, b) => b.lastMessage.at - a.lastMessage.at)
      .map((conversation) => conversation[field]);
    setPlaces(new Map([...new Set(newestFirst)].map((uid, place) => [uid, place])));
  }
  return places;
}
