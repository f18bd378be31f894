import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { personAddress } from '../../../ui/addresses';

interface PersonRowProps {
  readonly uid: string;
  readonly name: string;
  readonly note: string;
  /** What can be done with them here. */
  readonly children: ReactNode;
}

/** A person in a list of a chart, with the way to their own page. */
export function PersonRow({ uid, name, note, children }: PersonRowProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, py: 1 }}>
      <Box sx={{ flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link to={personAddress(uid)} style={{ display: 'inline-block', paddingBlock: 10 }}>
          <bdi>{name}</bdi>
        </Link>
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
