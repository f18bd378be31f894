import Box from '@mui/material/Box';
import { useState } from 'react';
import { useDrafts } from '../data/drafts/draft-context';
import { holdsText } from '../data/drafts/draft';
import { SignOutDialog } from '../features/account/sign-out-dialog';
import { OfflineBanner } from '../features/outbox/offline-banner';
import { OutboxBanner } from '../features/outbox/outbox-banner';
import { useKeepPage } from '../features/outbox/use-keep-page';
import { MessagesRoutes } from '../routes/messages-routes';
import { Header } from './header';

interface ShellProps {
  readonly email: string;
  readonly onChangeOrganization: (() => void) | null;
  readonly onSignOut: () => void;
}

/** What stands around every screen behind the sign-in. */
export function Shell({ email, onChangeOrganization, onSignOut }: ShellProps) {
  const [asking, setAsking] = useState(false);
  const unsent = [...useDrafts().values()].some(holdsText);
  useKeepPage(unsent);

  return (
    <Box sx={{ height: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <Header
        email={email}
        onChangeOrganization={onChangeOrganization}
        onSignOut={() => {
          if (unsent) setAsking(true);
          else onSignOut();
        }}
      />
      <OfflineBanner />
      <OutboxBanner />
      <MessagesRoutes />
      <SignOutDialog
        open={asking}
        onStay={() => {
          setAsking(false);
        }}
        onLeave={onSignOut}
      />
    </Box>
  );
}
