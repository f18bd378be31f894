import { useEffect, useRef, useState } from 'react';
import { crashOf, type Crash } from '../ui/region-boundary';
import type { FetchStore } from '../data/store/open-firestore';
import type { OpenSession, UnsavedTexts } from './open-session';
import type { SessionControl } from './session-phase';
import type { SignedInApp as App } from './signed-in-app';

/** Texts that ended with a session without having been saved. They are in this page's memory, and nowhere else. */
interface LeftTexts {
  readonly uid: string;
  readonly texts: UnsavedTexts;
}

export type OpenSessionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly crash: Crash }
  | {
      readonly kind: 'open';
      readonly uid: string;
      readonly session: OpenSession;
      readonly SignedInApp: typeof App;
    };

const OPENING: OpenSessionState = { kind: 'opening' };
const NO_TEXTS: UnsavedTexts = new Map();

/**
 * Opens the store for the person who is signed in, and closes it when they leave, after the routes are gone. Who did
 * not ask to leave goes on with the texts that could not be saved; `holdsTexts` while there are such.
 * `failed`: its code could not be fetched.
 */
export function useOpenSession(
  { phase, closed }: SessionControl,
  fetchStore: FetchStore,
): { readonly open: OpenSessionState; readonly holdsTexts: boolean } {
  const [state, setState] = useState<OpenSessionState>(OPENING);
  const [holdsTexts, setHoldsTexts] = useState(false);
  const left = useRef<LeftTexts | null>(null);
  const uid = phase.kind === 'in' ? phase.session.uid : null;

  useEffect(() => {
    if (uid === null) return;
    const abort = new AbortController();
    const gone = () => abort.signal.aborted;
    const start = async () => {
      const [{ openSession, SignedInApp }, open] = await Promise.all([
        import('./behind-sign-in'),
        fetchStore(),
      ]);
      if (gone()) return;
      const session = openSession(open(), uid, left.current?.uid === uid ? left.current.texts : NO_TEXTS);
      left.current = null;
      setHoldsTexts(false);
      setState({ kind: 'open', uid, session, SignedInApp });
    };
    start().catch((cause: unknown) => {
      if (!gone()) setState({ kind: 'failed', crash: crashOf(cause) });
    });
    return () => {
      abort.abort();
    };
  }, [uid, fetchStore]);

  const leaving = phase.kind === 'leaving' ? phase : null;
  useEffect(() => {
    // Runs after the commit that took the routes away.
    if (leaving === null) return;
    const close = async () => {
      const texts = state.kind === 'open' ? await state.session.close() : NO_TEXTS;
      // Who asked to leave was asked about them.
      if (leaving.notice !== null && texts.size > 0) {
        left.current = { uid: leaving.session.uid, texts };
        setHoldsTexts(true);
      }
      setState(OPENING);
      await closed();
    };
    void close();
    // Once per leaving: what is open then is what has to be closed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [leaving]);

  return { open: state.kind === 'open' && state.uid !== uid ? OPENING : state, holdsTexts };
}
