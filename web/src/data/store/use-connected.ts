import { useSyncExternalStore } from 'react';
import { useStore } from './store-context';

/** Whether the server is there: what is shown is current, and what is written is on its way. */
export function useConnected(): boolean {
  const { connection } = useStore();
  return useSyncExternalStore(connection.subscribe, () => connection.isCurrent);
}
