import { QueryClientProvider } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { LiveContext } from '../data/live/live-context';
import type { Session, SignOutNotice } from '../data/session/session';
import { SessionEndingDialog } from '../features/account/session-ending-dialog';
import type { OpenSession } from './open-session';
import { OrganizationGate } from './organization-gate';
import { useSessionEnd } from './use-session-end';

interface SignedInAppProps {
  readonly session: Session;
  readonly open: OpenSession;
  readonly leave: (notice: SignOutNotice | null) => void;
}

/** Everything behind the sign-in, with what the session holds. */
export function SignedInApp({ session, open, leave }: SignedInAppProps) {
  const { ending, stay } = useSessionEnd(leave);
  const unsaved = useSyncExternalStore(open.watchTexts, open.holdsUnsaved);
  return (
    <QueryClientProvider client={open.queryClient}>
      <LiveContext value={open.live}>
        <OrganizationGate session={session} open={open} leave={leave} />
        {ending !== null && (
          <SessionEndingDialog
            {...ending}
            unsavedText={unsaved}
            onStay={stay}
            onLeave={() => {
              // Who leaves here is not asked about texts that are not saved; they wait, as for whoever let it end.
              leave(unsaved ? ending.why : null);
            }}
          />
        )}
      </LiveContext>
    </QueryClientProvider>
  );
}
