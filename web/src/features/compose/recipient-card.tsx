import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useId, type Ref } from 'react';
import type { Recipient } from './choices';

interface RecipientCardProps {
  readonly recipient: Recipient;
  readonly chosen: boolean;
  readonly disabled: boolean;
  /** Why this person cannot be chosen, or does not answer soon. */
  readonly reason: string | null;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** A person to choose: a radio that is named by them and described by their role. */
export function RecipientCard({ recipient, chosen, disabled, reason, inputRef }: RecipientCardProps) {
  const id = useId();
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        minHeight: 56,
        p: '8px 14px 8px 6px',
        borderRadius: 1,
        border: 1,
        borderColor: chosen ? 'own.accent' : 'own.control',
        outline: chosen ? '1px solid var(--mui-palette-own-accent)' : 'none',
        bgcolor: chosen ? 'own.selected' : 'background.paper',
        cursor: disabled ? 'default' : 'pointer',
        '&:hover': { bgcolor: disabled || chosen ? undefined : 'own.hovered' },
      }}
    >
      <Radio
        value={recipient.uid}
        disabled={disabled}
        sx={{ p: 1 }}
        slotProps={{
          input: { ref: inputRef, 'aria-labelledby': `${id}-name`, 'aria-describedby': `${id}-note` },
        }}
      />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', py: 0.5 }}>
        <Typography id={`${id}-name`} component="div" sx={{ fontWeight: 600 }}>
          <bdi>{recipient.name}</bdi>
        </Typography>
        <Typography id={`${id}-note`} variant="body2" component="div" color="textSecondary">
          {recipient.note}
          {reason !== null && <div>{reason}</div>}
        </Typography>
      </Box>
    </Box>
  );
}
