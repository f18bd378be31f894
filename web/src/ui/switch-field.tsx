import Box from '@mui/material/Box';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { MEASURES } from '../theme/tokens';

interface SwitchFieldProps {
  readonly label: string;
  /** What it does, or why it cannot be moved; said with the switch. */
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** While true, moving it does nothing; it keeps the focus. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
}

/** Something that is on or off, and takes effect at once. The whole row moves it. */
export function SwitchField({
  label,
  hint,
  checked,
  onChange,
  busy = false,
  disabled = false,
}: SwitchFieldProps) {
  const id = useId();
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        justifyContent: 'space-between',
        gap: 2,
        minHeight: MEASURES.touchTarget,
        py: 0.75,
        cursor: disabled ? 'default' : 'pointer',
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', pt: 0.5 }}>
        <Typography id={`${id}-label`} component="div" sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
        {hint != null && (
          <Typography id={`${id}-hint`} variant="body2" component="div" color="textSecondary">
            {hint}
          </Typography>
        )}
      </Box>
      <Switch
        checked={checked}
        disabled={disabled}
        onChange={() => {
          if (!busy) onChange(!checked);
        }}
        slotProps={{
          input: {
            'aria-labelledby': `${id}-label`,
            'aria-describedby': hint == null ? undefined : `${id}-hint`,
            'aria-disabled': busy || disabled,
          },
        }}
        sx={{ flex: 'none', opacity: busy ? 0.6 : 1 }}
      />
    </Box>
  );
}
