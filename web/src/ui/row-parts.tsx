import type { Side } from '@my-messages/domain/side';
import { styled } from '@mui/material/styles';
import Typography, { type TypographyProps } from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { PersonDisc } from './person-disc';

export const RowLink = styled(Link)(({ theme }) => {
  const colours = theme.vars.palette.own;
  return {
    position: 'relative',
    display: 'block',
    minHeight: 88,
    padding: '10px 16px 10px 80px',
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
export const RowMark = styled('span')({ position: 'absolute', insetInlineStart: 28, top: 15 });

/** For the eye; beside it the row says it in words. */
export const UnreadDot = styled('span')(({ theme }) => ({
  position: 'absolute',
  insetInlineStart: 9,
  top: 30,
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
