import { createContext, useContext } from 'react';
import type { CallFunction } from './functions-gateway';

export const FunctionsContext = createContext<CallFunction | null>(null);

/** How the server's functions are called; see {@link CallFunction}. */
export function useCallFunction(): CallFunction {
  const call = useContext(FunctionsContext);
  if (call === null) throw new Error('useCallFunction needs a FunctionsContext above it');
  return call;
}
