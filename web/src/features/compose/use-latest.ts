import { personField, otherSide } from '@my-messages/domain/side';
import { useState } from 'react';
import { inbox } from '../../data/entities/conversations';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';

/** Ids, each with its place, 0 for the newest. */
export type Places = ReadonlyMap<string, number>;

/** Whom the viewer wrote with last, and about which charts. */
export interface Latest {
  readonly people: Places;
  readonly charts: Places;
}

/**
 * What the newest page of active and of archived conversations says. Undefined until it is known. As it is then it
 * stays, so that nothing moves under the pointer when a message comes.
 */
export function useLatest(): Latest | undefined {
  const viewer = useViewer();
  const active = useLiveQuery(inbox(viewer, false).first);
  const archived = useLiveQuery(inbox(viewer, true).first);
  const [latest, setLatest] = useState<Latest>();

  const pages = [active, archived];
  // A list that cannot be had is no reason not to write.
  if (latest === undefined && pages.every(({ data, error }) => data !== undefined || error !== null)) {
    const field = personField[otherSide(viewer.side)];
    const newestFirst = pages
      .flatMap(({ data }) => data?.rows ?? [])
      .sort((a, b) => b.lastMessage.at - a.lastMessage.at);
    setLatest({
      people: placesOf(newestFirst.map((conversation) => conversation[field])),
      charts: placesOf(newestFirst.map(({ chartId }) => chartId)),
    });
  }
  return latest;
}

const placesOf = (ids: readonly string[]): Places =>
  new Map([...new Set(ids)].map((id, place) => [id, place]));

/** Sorts the newest first, everything else by its name. */
export function byNewest<Row>(places: Places, idOf: (row: Row) => string, nameOf: (row: Row) => string) {
  const rank = (row: Row) => places.get(idOf(row)) ?? places.size;
  return (a: Row, b: Row) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b));
}
