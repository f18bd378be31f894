import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

interface RadioCardProps {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly chosen: boolean;
  readonly busy?: boolean;
}

/** One of a few choices in a RadioGroup, with a sentence on what it means. */
export function RadioCard({ value, label, hint, chosen, busy = false }: RadioCardProps) {
  const id = useId();
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        p: '8px 14px 8px 6px',
        borderRadius: 1,
        border: 1,
        borderColor: chosen ? 'own.accent' : 'own.control',
        bgcolor: chosen ? 'own.selected' : 'background.paper',
        cursor: 'pointer',
        '&:hover': { bgcolor: chosen ? undefined : 'own.hovered' },
      }}
    >
      <Radio
        value={value}
        sx={{ p: 1 }}
        slotProps={{
          input: {
            'aria-labelledby': `${id}-label`,
            'aria-describedby': `${id}-hint`,
            'aria-disabled': busy,
          },
        }}
      />
      <Box sx={{ minWidth: 0, py: 0.5 }}>
        <Typography id={`${id}-label`} component="div" sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
        <Typography id={`${id}-hint`} variant="body2" component="div" color="textSecondary">
          {hint}
        </Typography>
      </Box>
    </Box>
  );
}
