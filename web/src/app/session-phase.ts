import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Session, SessionGateway, SignOutNotice } from '../data/session/session';
import { forgetChosenOrganization } from './chosen-organization';

/** The routes are gone; what the session held is being closed. */
export interface LeavingPhase {
  readonly kind: 'leaving';
  readonly session: Session;
  /** Why, for whoever did not ask for it. */
  readonly notice: SignOutNotice | null;
}

type SessionPhase =
  | { readonly kind: 'starting' }
  /** `after`: somebody was signed in on this page before; where they were is nobody else's business. */
  | { readonly kind: 'out'; readonly notice: SignOutNotice | null; readonly after: boolean }
  | { readonly kind: 'in'; readonly session: Session }
  | LeavingPhase;

type Event =
  | { readonly kind: 'watched'; readonly session: Session | null }
  | { readonly kind: 'leave'; readonly notice: SignOutNotice | null }
  | { readonly kind: 'left'; readonly next: Session | null };

/** What follows on an event; pure. */
function nextPhase(phase: SessionPhase, event: Event): SessionPhase {
  switch (event.kind) {
    case 'watched':
      return afterWatched(phase, event.session);
    case 'leave':
      return phase.kind === 'in' ? { kind: 'leaving', session: phase.session, notice: event.notice } : phase;
    case 'left':
      if (phase.kind !== 'leaving') return phase;
      if (event.next !== null) return { kind: 'in', session: event.next };
      return { kind: 'out', notice: phase.notice, after: true };
  }
}

function afterWatched(phase: SessionPhase, session: Session | null): SessionPhase {
  switch (phase.kind) {
    case 'leaving':
      return phase;
    case 'in':
      // Signed out in another tab, or as another person: what is open belongs to the one before.
      if (session?.uid === phase.session.uid) return { kind: 'in', session };
      return { kind: 'leaving', session: phase.session, notice: null };
    case 'starting':
    case 'out':
      if (session !== null) return { kind: 'in', session };
      return phase.kind === 'out' ? phase : { kind: 'out', notice: null, after: false };
  }
}

export interface SessionControl {
  readonly phase: SessionPhase;
  /** Starts signing out: the routes go, then what the session holds is closed, then the account signs out. */
  readonly leave: (notice: SignOutNotice | null) => void;
  /** To be called when everything that the session held is closed. */
  readonly closed: () => Promise<void>;
}

/** Follows the session through signing in and out, in this tab and in others. */
export function useSessionPhase(gateway: SessionGateway): SessionControl {
  const [phase, tell] = useReducer(nextPhase, { kind: 'starting' });
  const watched = useRef<Session | null>(null);

  useEffect(
    () =>
      gateway.watch((session) => {
        watched.current = session;
        tell({ kind: 'watched', session });
      }),
    [gateway],
  );

  const leave = useCallback((notice: SignOutNotice | null) => tell({ kind: 'leave', notice }), []);

  const leaving = phase.kind === 'leaving' ? phase.session.uid : null;
  const closed = useCallback(async () => {
    forgetChosenOrganization();
    if (watched.current?.uid === leaving) await gateway.signOut();
    tell({ kind: 'left', next: watched.current });
  }, [gateway, leaving]);

  return { phase, leave, closed };
}
