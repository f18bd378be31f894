import { useEffect, useState } from 'react';
import { crashOf, type Crash } from '../ui/region-boundary';
import type { OpenStore } from '../data/store/open-firestore';
import type { OpenSession } from './open-session';
import type { SessionControl } from './session-phase';

export type OpenSessionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly crash: Crash }
  | { readonly kind: 'open'; readonly uid: string; readonly session: OpenSession };

const OPENING: OpenSessionState = { kind: 'opening' };

/**
 * Opens the store for the person who is signed in, and closes it when they leave, after the routes are gone.
 * `failed`: its code could not be fetched.
 */
export function useOpenSession(
  { phase, closed }: SessionControl,
  openStore: () => Promise<OpenStore>,
): OpenSessionState {
  const [state, setState] = useState<OpenSessionState>(OPENING);
  const uid = phase.kind === 'in' ? phase.session.uid : null;

  useEffect(() => {
    if (uid === null) return;
    const abort = new AbortController();
    const left = () => abort.signal.aborted;
    const open = async () => {
      const { openSession } = await import('./open-session');
      if (left()) return;
      const session = await openSession(openStore, uid);
      if (left()) await session.close();
      else setState({ kind: 'open', uid, session });
    };
    open().catch((cause: unknown) => {
      if (!left()) setState({ kind: 'failed', crash: crashOf(cause) });
    });
    return () => {
      abort.abort();
    };
  }, [uid, openStore]);

  const leaving = phase.kind === 'leaving';
  useEffect(() => {
    // Runs after the commit that took the routes away.
    if (!leaving) return;
    const close = async () => {
      if (state.kind === 'open') await state.session.close();
      setState(OPENING);
      await closed();
    };
    void close();
    // Once per leaving: what is open then is what has to be closed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [leaving]);

  return state.kind === 'open' && state.uid !== uid ? OPENING : state;
}
