import { createContext, useContext } from 'react';
import type { SessionGateway } from './session';

export const SessionContext = createContext<SessionGateway | null>(null);

export function useSessionGateway(): SessionGateway {
  const gateway = useContext(SessionContext);
  if (gateway === null) throw new Error('useSessionGateway needs a SessionContext above it');
  return gateway;
}
