import type { Side } from '@my-messages/domain/side';
import { styled } from '@mui/material/styles';
import Typography, { type TypographyProps } from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { PersonDisc } from './person-disc';

/** Stands aside for what a list has in front of its rows: its `--row-inset`. */
const fromStart = (pixels: number) => `calc(${pixels}px + var(--row-inset, 0px))`;

/** Low where it is `dense`, which has no room for a disc. */
export const RowLink = styled(Link, { shouldForwardProp: (name) => name !== 'dense' })<{
  readonly dense?: boolean;
}>(({ theme, dense = false }) => {
  const colours = theme.vars.palette.own;
  return {
    position: 'relative',
    display: 'block',
    minHeight: dense ? 50 : 88,
    padding: dense ? '4px 16px' : '10px 16px',
    paddingInlineStart: fromStart(dense ? 32 : 80),
    color: colours.text,
    textDecoration: 'none',
    borderBottom: `1px solid ${colours.line}`,
    '&:hover': { backgroundColor: colours.hovered },
    '&[aria-current]': {
      backgroundColor: colours.selected,
      boxShadow: `inset 4px 0 0 ${colours.accent}`,
    },
    '&:focus-visible': { outlineOffset: -3 },
  };
});

/** Holds a row. Of a thousand only those in sight are laid out and painted; all can be searched and read aloud. */
export const RowItem = styled('li')({
  position: 'relative',
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 89px',
  '@media print': { contentVisibility: 'visible' },
});

/** At the beginning of a row. */
export function RowDisc(props: { readonly name: string; readonly side: Side }) {
  return (
    <RowMark>
      <PersonDisc {...props} />
    </RowMark>
  );
}

/** Where the disc of a row stands. */
export const RowMark = styled('span')({ position: 'absolute', insetInlineStart: fromStart(28), top: 15 });

/** For the eye; beside it the row says it in words. */
export const UnreadDot = styled('span', { shouldForwardProp: (name) => name !== 'dense' })<{
  readonly dense?: boolean;
}>(({ theme, dense = false }) => ({
  position: 'absolute',
  insetInlineStart: fromStart(dense ? 11 : 9),
  top: dense ? 9 : 30,
  width: 11,
  height: 11,
  borderRadius: '50%',
  backgroundColor: theme.vars.palette.own.unread,
  // Colours that the system forces would take the background away.
  '@media (forced-colors: active)': { border: '6px solid Highlight' },
}));

/** Text that stays on one line and ends in an ellipsis where it does not fit. */
export function OneLine(props: Pick<TypographyProps, 'variant' | 'color' | 'dir' | 'sx' | 'children'>) {
  return <Typography component="div" noWrap {...props} />;
}
