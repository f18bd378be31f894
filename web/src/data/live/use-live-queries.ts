import { useMemo, useState, useSyncExternalStore } from 'react';
import { useLiveStore } from './live-context';
import type { LiveSource } from './live-source';
import type { Live, LiveValue } from './live-value';

/** {@link useLiveQuery} for several sources at once, in their order; each key at most once. */
export function useLiveQueries<Value>(sources: readonly LiveSource<Value>[]): readonly Live<Value>[] {
  const live = useLiveStore();
  const wanted = sources.map((source) => live.of(source));
  const [kept, keep] = useState<readonly LiveValue<Value>[]>(wanted);
  const values = areSame(kept, wanted) ? kept : wanted;
  if (values !== kept) keep(values);
  const { watch, read } = useMemo(() => together(values), [values]);
  return useSyncExternalStore(watch, read);
}

/** Several values as one, which is the same until one of them changes. */
function together<Value>(values: readonly LiveValue<Value>[]) {
  let known: readonly Live<Value>[] = [];
  return {
    watch: (changed: () => void) => {
      const releases = values.map((value) => value.watch(changed));
      return () => {
        for (const release of releases) release();
      };
    },
    read: () => {
      const now = values.map((value) => value.read());
      if (!areSame(known, now)) known = now;
      return known;
    },
  };
}

const areSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((each, index) => each === other[index]);
