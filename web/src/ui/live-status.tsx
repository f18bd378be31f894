import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden';

interface LiveStatusProps {
  readonly children: ReactNode;
  /** Only said, not shown. */
  readonly hidden?: boolean;
}

/**
 * Words that are read aloud when they change, without moving the focus. It stays in the page, without taking room, while
 * it has nothing to say, because a region that appears together with its words is often not read.
 */
export function LiveStatus({ children, hidden = false }: LiveStatusProps) {
  if (hidden) return <VisuallyHidden role="status">{children}</VisuallyHidden>;
  return (
    <Typography variant="body2" component="div" role="status" sx={{ '&:empty': { position: 'absolute' } }}>
      {children}
    </Typography>
  );
}
