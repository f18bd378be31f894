import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly heading: string;
  /** What will happen. */
  readonly body: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** What is to be done first; stands before the words. */
  readonly children?: ReactNode;
  /** Whether that is done; until then nothing can be confirmed. */
  readonly ready?: boolean;
}

/** Asks before something that others feel. The way back has the focus, and gets it again on Escape. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const id = useId();
  // Gone at once: one that fades away would still stand over a page that is used again.
  if (!props.open) return null;
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{props.heading}</DialogTitle>
      <DialogContent>
        {props.children}
        <DialogContentText id={`${id}-text`}>{props.body}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ p: 2, pt: 0, flexWrap: 'wrap' }}>
        {(props.ready ?? true) && (
          <Button onClick={props.onConfirm} color="error">
            {props.confirmLabel}
          </Button>
        )}
        <Button onClick={props.onCancel} variant="contained" autoFocus>
          {props.cancelLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
