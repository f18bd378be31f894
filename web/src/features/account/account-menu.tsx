import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { Building2, CircleQuestionMark, CircleUserRound, LogOut, Settings2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { headerButton } from '../../ui/header-label';
import { ADDRESSES } from '../../ui/addresses';

interface AccountMenuProps {
  readonly email: string;
  readonly organizationName: string;
  /** Null where there is only one. */
  readonly onChangeOrganization: (() => void) | null;
  readonly onSignOut: () => void;
  /** Whether the header holds more than this, so that in a narrow one its words stand below its icon. */
  readonly crowded: boolean;
}

/** Who is signed in, where, and the way out. */
export function AccountMenu(props: AccountMenuProps) {
  const { email, organizationName, onChangeOrganization, onSignOut } = props;
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const close = () => {
    setAnchor(null);
  };
  const act = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<CircleUserRound size={22} />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor !== null && { 'aria-controls': id })}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={headerButton(props.crowded)}
      >
        {t('account.button')}
      </Button>
      <Menu
        id={id}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ list: { 'aria-labelledby': `${id}-who` } }}
      >
        <Box
          component="li"
          role="none"
          id={`${id}-who`}
          sx={{ px: 2, py: 1, maxWidth: 320, overflowWrap: 'anywhere' }}
        >
          <Typography variant="caption" component="div" color="textSecondary">
            {t('account.signedInAs')}
          </Typography>
          <Typography variant="body2" component="div" sx={{ fontWeight: 600 }}>
            {email}
          </Typography>
          <Typography variant="body2" component="div" color="textSecondary">
            {organizationName}
          </Typography>
        </Box>
        <Divider component="li" role="separator" />
        <MenuItem component={Link} to={ADDRESSES.account} onClick={close}>
          <Settings2 size={18} />
          {t('account.settings')}
        </MenuItem>
        <MenuItem component={Link} to={ADDRESSES.help} onClick={close}>
          <CircleQuestionMark size={18} />
          {t('account.help')}
        </MenuItem>
        {onChangeOrganization !== null && (
          <MenuItem onClick={act(onChangeOrganization)}>
            <Building2 size={18} />
            {t('account.changeClinic')}
          </MenuItem>
        )}
        <MenuItem onClick={act(onSignOut)}>
          <LogOut size={18} />
          {t('account.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
