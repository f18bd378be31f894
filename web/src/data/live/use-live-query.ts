import { hashKey, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DataError } from '../errors/data-error';
import { useLiveRegistry } from './live-context';
import type { LiveSource } from './live-source';

const NOTHING = ['nothing'] as const;

/**
 * The newest value of a source, kept current while the component is mounted; null listens to nothing.
 * `error` is set when the listener was refused, also beside data that it had delivered before.
 */
export function useLiveQuery<Value>(source: LiveSource<Value> | null): UseQueryResult<Value, DataError> {
  const registry = useLiveRegistry();
  const queryKey = source?.queryKey ?? NOTHING;
  const hash = hashKey(queryKey);

  // Sources are made in render; the key says whether one is another.
  const current = useRef(source);
  useEffect(() => {
    current.current = source;
  });
  useEffect(() => {
    const listened = current.current;
    return listened === null ? undefined : registry.retain(listened);
  }, [registry, hash]);

  return useQuery<Value, DataError>({
    queryKey,
    queryFn: source === null ? skipToken : () => registry.newest(source),
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always',
  });
}
