import { styled } from '@mui/material/styles';

/** The part of a pane that scrolls. */
export const PaneScroll = styled('div')({
  height: '100%',
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  // The place is kept by hand where it matters, and must not be kept twice.
  overflowAnchor: 'none',
});
