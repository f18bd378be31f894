import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { headerButton } from '../ui/header-label';

interface HeaderLinkProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly crowded: boolean;
  readonly children: string;
}

/** The way to a part of the app; says when one is in it. */
export function HeaderLink({ to, icon, crowded, children }: HeaderLinkProps) {
  return (
    <Button component={NavLink} to={to} color="inherit" startIcon={icon} sx={headerButton(crowded)}>
      {children}
    </Button>
  );
}
