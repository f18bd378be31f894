import Box from '@mui/material/Box';
import { FolderOpen, SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { organization, ownMember } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { AccountMenu } from '../features/account/account-menu';
import { MessagesLink } from '../features/inbox/messages-link';
import { MEASURES } from '../theme/tokens';
import { SkipLink } from '../ui/skip-link';
import { HeaderLink } from './header-link';
import { ADDRESSES } from '../ui/addresses';

interface HeaderProps {
  readonly hidden: boolean;
  readonly email: string;
  readonly onChangeOrganization: (() => void) | null;
  readonly onSignOut: () => void;
}

/** What stands above every screen: the way to messages, charts and settings, and the account. */
export function Header({ hidden, email, onChangeOrganization, onSignOut }: HeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { side } = viewer;
  const { data: clinic } = useLiveQuery(organization(viewer));
  const { data: member } = useLiveQuery(ownMember(viewer));
  const runsClinic = member?.kind === 'staff' && (member.managePortalSettings || member.superAdmin);
  const crowded = side === 'staff';
  return (
    <Box
      component="header"
      sx={{
        flex: 'none',
        height: MEASURES.header,
        display: hidden ? 'none' : 'flex',
        displayPrint: 'none',
        alignItems: 'center',
        gap: { xs: 0.5, sm: 1 },
        px: { xs: 1, sm: 2 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <SkipLink target="content">{t('skipToContent')}</SkipLink>
      <MessagesLink crowded={crowded} />
      <Box sx={{ flex: 1 }} />
      {side === 'staff' && (
        <HeaderLink to={ADDRESSES.charts} icon={<FolderOpen size={22} />} crowded={crowded}>
          {t('header.charts')}
        </HeaderLink>
      )}
      {runsClinic && (
        <HeaderLink to={ADDRESSES.settings} icon={<SlidersHorizontal size={22} />} crowded={crowded}>
          {t('header.settings')}
        </HeaderLink>
      )}
      <AccountMenu
        crowded={crowded}
        email={email}
        organizationName={clinic?.name ?? ''}
        onChangeOrganization={
          onChangeOrganization &&
          (() => {
            onChangeOrganization();
            void navigate(ADDRESSES.messages);
          })
        }
        onSignOut={onSignOut}
      />
    </Box>
  );
}
