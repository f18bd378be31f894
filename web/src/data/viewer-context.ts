import { createContext, useContext } from 'react';
import type { Viewer } from './viewer';

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is looking; only below the gate that has found out. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer needs a ViewerContext above it');
  return viewer;
}
