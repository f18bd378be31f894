import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Anchor = styled('a')(({ theme }) => ({
  position: 'absolute',
  zIndex: theme.zIndex.tooltip,
  top: 8,
  left: 8,
  padding: '10px 16px',
  borderRadius: 8,
  backgroundColor: theme.vars.palette.own.accent,
  color: theme.vars.palette.own.onAccent,
  '&:not(:focus)': { clipPath: 'inset(50%)', width: 1, height: 1, padding: 0, overflow: 'hidden' },
}));

/** The first thing that the keyboard reaches: past the header, to what the screen is about. */
export function SkipLink({ target, children }: { readonly target: string; readonly children: ReactNode }) {
  return (
    <Anchor
      href={`#${target}`}
      onClick={(event) => {
        // Without a change of the address, which is the router's.
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </Anchor>
  );
}
