import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { SignOutDialog } from '../features/account/sign-out-dialog';
import { useKeepPage } from '../features/outbox/use-keep-page';
import type { OpenSession } from './open-session';

interface SignOutGuardProps {
  readonly open: OpenSession;
  readonly onSignOut: () => void;
  /** `signOut` asks first when a text would be lost. */
  readonly children: (signOut: () => void) => ReactNode;
}

/** Keeps texts that were not sent, of whichever clinic, from being lost unasked. */
export function SignOutGuard({ open, onSignOut, children }: SignOutGuardProps) {
  const [asking, setAsking] = useState(false);
  const unsent = useSyncExternalStore(open.watchTexts, open.holdsText);
  useKeepPage(unsent);
  return (
    <>
      {children(() => {
        if (unsent) setAsking(true);
        else onSignOut();
      })}
      <SignOutDialog
        open={asking}
        onStay={() => {
          setAsking(false);
        }}
        onLeave={onSignOut}
      />
    </>
  );
}
