import { skipToken, useQuery } from '@tanstack/react-query';
import type { LiveSource } from './live-source';

/**
 * The newest value that any screen has received for a source, without listening to it; `fallback` while none has.
 * For rows that were fetched once and may be open beside the list.
 */
export function useNewestKnown<Value>(source: LiveSource<Value>, fallback: Value): Value {
  const { data } = useQuery<Value>({ queryKey: source.queryKey, queryFn: skipToken });
  return data ?? fallback;
}
