import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { SignOutDialog } from '../features/account/sign-out-dialog';
import { useKeepPage } from '../features/unsent/use-keep-page';
import { useSaveWhenLeft } from '../features/unsent/use-save-when-left';
import type { OpenSession } from './open-session';

interface SignOutGuardProps {
  readonly open: OpenSession;
  readonly onSignOut: () => void;
  /** `signOut` asks first when a text would be lost. */
  readonly children: (signOut: () => void) => ReactNode;
}

/** Asks before leaving texts that were not sent, of whichever clinic, and keeps the page while any is not saved. */
export function SignOutGuard({ open, onSignOut, children }: SignOutGuardProps) {
  const [asking, setAsking] = useState(false);
  const unsent = useSyncExternalStore(open.watchTexts, open.holdsWritten);
  const unsaved = useSyncExternalStore(open.watchTexts, open.holdsUnsaved);
  const sends = useSyncExternalStore(open.watchTexts, open.sends);
  useKeepPage(unsaved || sends);
  useSaveWhenLeft(open.saveTexts, open.leave);
  return (
    <>
      {children(() => {
        if (!unsent) {
          onSignOut();
          return;
        }
        void open.saveTexts().then(() => {
          setAsking(true);
        });
      })}
      <SignOutDialog
        open={asking}
        kept={!unsaved}
        onStay={() => {
          setAsking(false);
        }}
        onLeave={onSignOut}
      />
    </>
  );
}
