import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../data/copy/read-copy';
import { LiveStatus } from '../../ui/live-status';
import type { CopyOf } from './use-copy-files';

interface ReadingProps {
  readonly of: CopyOf;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far it is; read aloud at each quarter alone, because each page would be too often. */
export function Reading({ of, progress: { read, total }, onCancel }: ReadingProps) {
  const { t } = useTranslation();
  const id = useId();
  const words = (soFar: number, all: number) => t('download.progress', { count: all, read: soFar });
  const quarters = total === null || total === 0 ? 0 : Math.floor((4 * Math.min(read, total)) / total);
  return (
    <>
      <Typography id={id}>{total === null ? t(`download.${of}.finding`) : words(read, total)}</Typography>
      <Box
        component="progress"
        aria-labelledby={id}
        {...(total !== null && { max: Math.max(total, 1), value: Math.min(read, total) })}
        sx={(theme) => ({ width: '100%', accentColor: theme.vars.palette.primary.main })}
      />
      <LiveStatus hidden>
        {total !== null && quarters > 0 && words(Math.round((quarters * total) / 4), total)}
      </LiveStatus>
      <Typography variant="body2" color="textSecondary">
        {t('download.stay')}
      </Typography>
      <Button variant="outlined" onClick={onCancel}>
        {t('download.cancel')}
      </Button>
    </>
  );
}
