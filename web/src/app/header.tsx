import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { organization } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import { useStore } from '../data/store/store-context';
import { useViewer } from '../data/viewer-context';
import { AccountMenu } from '../features/account/account-menu';
import { MessagesLink } from '../features/inbox/messages-link';
import { MEASURES } from '../theme/tokens';
import { SkipLink } from '../ui/skip-link';

interface HeaderProps {
  readonly email: string;
  readonly onChangeOrganization: (() => void) | null;
  readonly onSignOut: () => void;
}

export function Header({ email, onChangeOrganization, onSignOut }: HeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const store = useStore();
  const { organizationId } = useViewer();
  const { data: clinic } = useLiveQuery(organization(store, organizationId));
  return (
    <Box
      component="header"
      sx={{
        flex: 'none',
        height: MEASURES.header,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        px: { xs: 1, sm: 2 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <SkipLink target="content">{t('skipToContent')}</SkipLink>
      <MessagesLink />
      <AccountMenu
        email={email}
        organizationName={clinic?.name ?? ''}
        onChangeOrganization={
          onChangeOrganization &&
          (() => {
            onChangeOrganization();
            void navigate('/messages');
          })
        }
        onSignOut={onSignOut}
      />
    </Box>
  );
}
