import { LIMITS } from '@my-messages/domain/limits';
import * as v from 'valibot';
import type { Unsubscribe } from '../store/store';

/** Where a session is kept: in the browser, for all its tabs, or in one tab alone, on a computer that others use. */
export type Kept = 'browser' | 'tab';

/** What a session's end is reckoned from; times in milliseconds since 1970, by this device's own clock. */
const times = v.object({
  begunAt: v.number(),
  /** When somebody was last seen to do something, in whichever tab. */
  seenAt: v.number(),
  idleMinutes: v.number(),
  /** Where whoever is signed in was let in last: ids alone. What they may see, the rules say. */
  place: v.optional(
    v.object({ uid: v.string(), organizationId: v.string(), side: v.picklist(['portal', 'staff']) }),
  ),
});
export type SessionTimes = v.InferOutput<typeof times>;
export type Place = NonNullable<SessionTimes['place']>;

const KEY = 'session';
const STORAGES: Readonly<Record<Kept, () => Storage>> = {
  tab: () => sessionStorage,
  browser: () => localStorage,
};
const watchers = new Set<() => void>();

/** Where the session of this tab is kept; a tab of its own comes before what the browser has. */
export function keptIn(): Kept | null {
  const places = ['tab', 'browser'] as const;
  return places.find((kept) => STORAGES[kept]().getItem(KEY) !== null) ?? null;
}

/** Null where no session is known: whoever is signed in all the same has to sign in anew. */
export function readTimes(): SessionTimes | null {
  const kept = keptIn();
  if (kept === null) return null;
  try {
    return v.parse(times, JSON.parse(STORAGES[kept]().getItem(KEY) ?? ''));
  } catch {
    return null;
  }
}

/** The one organization that somebody was let into when this session was used last, and the side that they were of. */
export function rememberedPlace(uid: string): Place | null {
  const place = readTimes()?.place;
  return place?.uid === uid ? place : null;
}

/** For {@link rememberedPlace}; undefined for whoever is in none, or in several. */
export function rememberPlace(place: Place | undefined): void {
  changeTimes({ place });
}

/** To be called before the sign-in, so that no tab sees a session without times. */
export function beginTimes(kept: Kept, now: number): void {
  sessionStorage.removeItem(KEY);
  write(kept, { begunAt: now, seenAt: now, idleMinutes: LIMITS.idleMinutesUnchosen });
}

/** Notes that somebody does something, after how long the clinic ends what nobody uses, or where somebody was let in. */
export function changeTimes(changes: Partial<Omit<SessionTimes, 'begunAt'>>): void {
  const kept = keptIn();
  const before = readTimes();
  if (kept !== null && before !== null) write(kept, { ...before, ...changes });
}

export function endTimes(): void {
  const kept = keptIn();
  if (kept !== null) STORAGES[kept]().removeItem(KEY);
  tell();
}

/** Tells of every change, also by another tab. */
export function watchTimes(changed: () => void): Unsubscribe {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) changed();
  };
  watchers.add(changed);
  window.addEventListener('storage', elsewhere);
  return () => {
    watchers.delete(changed);
    window.removeEventListener('storage', elsewhere);
  };
}

const MINUTE = 60_000;

/** When a session ends by itself, and why then. */
export function endOf({ begunAt, seenAt, idleMinutes }: SessionTimes) {
  const idle = seenAt + idleMinutes * MINUTE;
  const longest = begunAt + LIMITS.sessionHours * 60 * MINUTE;
  return idle < longest ? ({ at: idle, why: 'idle' } as const) : ({ at: longest, why: 'ended' } as const);
}

function write(kept: Kept, next: SessionTimes): void {
  STORAGES[kept]().setItem(KEY, JSON.stringify(next));
  tell();
}

function tell(): void {
  for (const changed of [...watchers]) changed();
}
