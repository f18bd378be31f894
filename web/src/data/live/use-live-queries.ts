import { hashKey, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DataError } from '../errors/data-error';
import { useLiveRegistry } from './live-context';
import type { LiveSource } from './live-source';

/** {@link useLiveQuery} for several sources at once, in their order; each key at most once. */
export function useLiveQueries<Value>(
  sources: readonly LiveSource<Value>[],
): readonly UseQueryResult<Value, DataError>[] {
  const registry = useLiveRegistry();
  const hash = hashKey(sources.map((source) => source.queryKey));

  const current = useRef(sources);
  useEffect(() => {
    current.current = sources;
  });
  useEffect(() => {
    const releases = current.current.map((source) => registry.retain(source));
    return () => {
      for (const release of releases) release();
    };
  }, [registry, hash]);

  return useQueries({
    queries: sources.map((source) => ({
      queryKey: source.queryKey,
      queryFn: () => registry.newest(source),
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always' as const,
    })),
  });
}
