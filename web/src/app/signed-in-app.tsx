import { QueryClientProvider } from '@tanstack/react-query';
import { LiveContext } from '../data/live/live-context';
import type { Session } from '../data/session/session';
import type { OpenSession } from './open-session';
import { OrganizationGate } from './organization-gate';
import type { SignOutNotice } from './session-phase';

interface SignedInAppProps {
  readonly session: Session;
  readonly open: OpenSession;
  readonly leave: (notice: SignOutNotice | null) => void;
}

/** Everything behind the sign-in, with what the session holds. */
export function SignedInApp({ session, open, leave }: SignedInAppProps) {
  return (
    <QueryClientProvider client={open.queryClient}>
      <LiveContext value={open.live}>
        <OrganizationGate session={session} open={open} leave={leave} />
      </LiveContext>
    </QueryClientProvider>
  );
}
