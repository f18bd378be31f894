import { useSyncExternalStore } from 'react';
import { useLiveStore } from './live-context';
import type { LiveSource } from './live-source';
import type { Live, LiveValue } from './live-value';

const UNKNOWN: Live<never> = { data: undefined, error: null, retry: () => undefined };
const NOTHING: Pick<LiveValue<never>, 'watch' | 'read'> = {
  watch: () => () => undefined,
  read: () => UNKNOWN,
};

/** The newest value of a source, kept current while the component is mounted; null listens to nothing. */
export function useLiveQuery<Value>(source: LiveSource<Value> | null): Live<Value> {
  const live = useLiveStore();
  const value: Pick<LiveValue<Value>, 'watch' | 'read'> = source === null ? NOTHING : live.of(source);
  return useSyncExternalStore(value.watch, value.read);
}
