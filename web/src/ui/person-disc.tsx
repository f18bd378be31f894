import type { Side } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import { memo } from 'react';
import { initials } from './initials';

interface PersonDiscProps {
  readonly name: string;
  readonly side: Side;
  /** Its width, in pixels. */
  readonly size?: number;
}

/** Somebody's initials on the tint of their side; for the eye alone, because their name stands beside it. */
export const PersonDisc = memo(function PersonDisc({ name, side, size = 40 }: PersonDiscProps) {
  return (
    <Box
      aria-hidden
      component="span"
      // No text of the page: it is not copied, read or found.
      data-initials={initials(name)}
      sx={{
        flex: 'none',
        display: 'grid',
        placeContent: 'center',
        width: size,
        height: size,
        borderRadius: '50%',
        bgcolor: `own.${side === 'portal' ? 'sandDisc' : 'tealDisc'}`,
        color: 'text.primary',
        fontSize: size > 34 ? '0.9375rem' : '0.8125rem',
        fontWeight: 650,
        '&::before': { content: 'attr(data-initials)' },
        // Colours that the system forces would take the disc away.
        '@media (forced-colors: active)': { border: '1px solid' },
      }}
    />
  );
});
