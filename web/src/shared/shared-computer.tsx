import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useTranslation } from 'react-i18next';
import type { Kept } from '../data/session/session-times';

interface SharedComputerProps {
  readonly kept: Kept;
  readonly onChange: (kept: Kept) => void;
}

/** Whether others use the computer, too: then the session is this tab's alone. */
export function SharedComputer({ kept, onChange }: SharedComputerProps) {
  const { t } = useTranslation();
  return (
    <FormControlLabel
      control={
        <Checkbox
          checked={kept === 'tab'}
          onChange={(_event, checked) => {
            onChange(checked ? 'tab' : 'browser');
          }}
        />
      }
      label={t('signIn.shared')}
    />
  );
}
