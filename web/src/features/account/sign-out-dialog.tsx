import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface SignOutDialogProps {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before a text that was not sent is lost by signing out. */
export function SignOutDialog({ open, onStay, onLeave }: SignOutDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog open={open} onClose={onStay} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{t('signOutDialog.heading')}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{t('signOutDialog.body')}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ p: 2, pt: 0, flexWrap: 'wrap' }}>
        <Button onClick={onLeave} color="error">
          {t('signOutDialog.leave')}
        </Button>
        <Button onClick={onStay} variant="contained" autoFocus>
          {t('signOutDialog.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
