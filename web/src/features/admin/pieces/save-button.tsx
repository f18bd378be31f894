import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';

interface SaveButtonProps {
  /** While true, pressing does nothing; it keeps the focus. */
  readonly busy: boolean;
  readonly label?: string;
  /** What it saves, begun with its label, where several stand on a page. */
  readonly name?: string;
}

/** Sends the form that it stands in. */
export function SaveButton({ busy, label, name }: SaveButtonProps) {
  const { t } = useTranslation();
  return (
    <Button
      type="submit"
      variant="contained"
      aria-disabled={busy}
      aria-label={name}
      sx={{ alignSelf: 'flex-start' }}
    >
      {label ?? t('admin.save')}
    </Button>
  );
}
