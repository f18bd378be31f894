import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useMatch } from 'react-router-dom';
import { organization } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import type { Session } from '../data/session/session';
import { changeTimes } from '../data/session/session-times';
import { useViewer } from '../data/viewer-context';
import { useKeepDrafts } from '../data/drafts/use-keep-drafts';
import { MailRefusedBanner } from '../features/account/mail-refused-banner';
import { NewMessages } from '../features/inbox/new-messages';
import { useAppBadge } from '../features/inbox/use-app-badge';
import { ConnectionBanner } from '../features/unsent/connection-banner';
import { UnsentBanner } from '../features/unsent/unsent-banner';
import { SignedInRoutes } from '../routes/signed-in-routes';
import { ADDRESSES } from '../ui/addresses';
import { useRoomForTwo } from '../ui/use-room-for-two';
import { Header } from './header';
import { useVisibleHeight, VISIBLE_HEIGHT } from './use-visible-height';

interface ShellProps {
  readonly session: Session;
  readonly onChangeOrganization: (() => void) | null;
  readonly onSignOut: () => void;
}

/** What stands around every screen behind the sign-in. */
export function Shell({ session, onChangeOrganization, onSignOut }: ShellProps) {
  useIdleMinutes();
  useVisibleHeight();
  // What is read or written has a narrow screen for itself; the way back is in its own head.
  const opened = useMatch(`${ADDRESSES.messages}/:opened`) !== null;
  const narrow = !useRoomForTwo();
  return (
    <Box
      sx={{
        height: `var(${VISIBLE_HEIGHT}, 100dvh)`,
        // What a phone keeps for itself: its clock above, a notch beside.
        pt: 'env(safe-area-inset-top)',
        pl: 'env(safe-area-inset-left)',
        pr: 'env(safe-area-inset-right)',
        bgcolor: 'background.paper',
        display: 'flex',
        flexDirection: 'column',
        '@media print': { height: 'auto', display: 'block' },
      }}
    >
      <KeepsDrafts />
      <ShowsUnread />
      <Header
        hidden={narrow && opened}
        email={session.email}
        onChangeOrganization={onChangeOrganization}
        onSignOut={onSignOut}
      />
      <NewMessages />
      <ConnectionBanner />
      <UnsentBanner />
      <MailRefusedBanner />
      <SignedInRoutes session={session} />
    </Box>
  );
}

/** By itself, because the screens around it are not drawn anew for what it is told. */
function KeepsDrafts() {
  useKeepDrafts();
  return null;
}

/** The same: the number on the icon changes nothing on the screen. */
function ShowsUnread() {
  useAppBadge();
  return null;
}

/** Whoever works in a clinic is signed out when idle as that clinic says. */
function useIdleMinutes(): void {
  const { data: clinic } = useLiveQuery(organization(useViewer()));
  const idleMinutes = clinic?.idleMinutes;
  useEffect(() => {
    if (idleMinutes !== undefined) changeTimes({ idleMinutes });
  }, [idleMinutes]);
}
