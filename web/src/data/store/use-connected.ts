import { useSyncExternalStore } from 'react';
import { useViewer } from '../viewer-context';

/** Whether the server is there: what is shown is current, and what is written is on its way. */
export function useConnected(): boolean {
  const { connection } = useViewer().store;
  return useSyncExternalStore(connection.subscribe, () => connection.isCurrent);
}
