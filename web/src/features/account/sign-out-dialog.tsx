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
  /** Whether the text is on the server. */
  readonly kept: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before somebody leaves a text that was not sent, and says whether it is kept. */
export function SignOutDialog({ open, kept, onStay, onLeave }: SignOutDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog open={open} onClose={onStay} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>
        {t(kept ? 'signOutDialog.keptHeading' : 'signOutDialog.heading')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>
          {t(kept ? 'signOutDialog.keptBody' : 'signOutDialog.body')}
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ p: 2, pt: 0, flexWrap: 'wrap' }}>
        <Button onClick={onLeave} color={kept ? 'primary' : 'error'}>
          {t(kept ? 'signOutDialog.keptLeave' : 'signOutDialog.leave')}
        </Button>
        <Button onClick={onStay} variant="contained" autoFocus>
          {t('signOutDialog.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
