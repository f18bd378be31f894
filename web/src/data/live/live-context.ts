import { createContext, useContext } from 'react';
import type { LiveStore } from './live-store';

export const LiveContext = createContext<LiveStore | null>(null);

export function useLiveStore(): LiveStore {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('useLiveStore needs a LiveContext above it');
  return live;
}
