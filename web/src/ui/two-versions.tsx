import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Notice } from './notice';

interface TwoVersionsProps {
  readonly heading: string;
  /** The version that does not stand in the field. */
  readonly other: string;
  readonly keepLabel: string;
  readonly takeLabel: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Shows the other version of a text, and asks which of the two stays. */
export function TwoVersions({ heading, other, keepLabel, takeLabel, onKeep, onTake }: TwoVersionsProps) {
  return (
    <Notice tone="notice" role="alert">
      {heading}
      <Box
        component="blockquote"
        dir="auto"
        sx={{
          m: 0,
          my: 1,
          pl: 1.5,
          borderInlineStart: 2,
          whiteSpace: 'pre-wrap',
          maxHeight: 160,
          overflowY: 'auto',
        }}
        tabIndex={0}
      >
        {other}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={onKeep}>
          {keepLabel}
        </Button>
        <Button variant="outlined" onClick={onTake}>
          {takeLabel}
        </Button>
      </Box>
    </Notice>
  );
}
