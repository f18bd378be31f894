import { createContext, useContext } from 'react';
import type { LiveRegistry } from './live-registry';

export const LiveContext = createContext<LiveRegistry | null>(null);

export function useLiveRegistry(): LiveRegistry {
  const registry = useContext(LiveContext);
  if (registry === null) throw new Error('useLiveRegistry needs a LiveContext above it');
  return registry;
}
