import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { ADDRESSES } from '../../ui/addresses';
import { Key, SHORTCUTS, useShortcut } from '../../ui/shortcuts';

/** Says what single keys do, when ? is pressed, and where they are switched off. */
export function ShortcutHelp() {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  useShortcut('?', () => {
    setOpen(true);
  });
  const close = () => {
    setOpen(false);
  };
  if (!open) return null;
  return (
    <Dialog open onClose={close} aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{t('shortcuts.heading')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1, m: 0, mb: 2 }}>
          {SHORTCUTS.map((key) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <dt>
                <Key>{key}</Key>
              </dt>
              <Box component="dd" sx={{ m: 0 }}>
                {t(`shortcuts.${NAMES[key]}`)}
              </Box>
            </Box>
          ))}
        </Box>
        <Link to={ADDRESSES.account}>{t('shortcuts.off')}</Link>
      </DialogContent>
      <DialogActions sx={{ p: 2, pt: 0 }}>
        <Button onClick={close} variant="contained" autoFocus>
          {t('shortcuts.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const NAMES = { j: 'next', k: 'previous', r: 'reply', e: 'archive', '/': 'search', '?': 'help' } as const;
