import { styled } from '@mui/material/styles';
import { useForkRef } from '@mui/material/utils';
import { use, type ReactNode, type Ref } from 'react';
import { PageName } from './page-name';

const Scroller = styled('div')({
  height: '100%',
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  // The place is kept by hand where it matters, and must not be kept twice.
  overflowAnchor: 'none',
  // It is as large as its pane: an outline would say nothing.
  '&:focus': { outline: 'none' },
  '@media print': { height: 'auto', overflow: 'visible' },
});

interface PaneScrollProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/**
 * The part of a pane that scrolls; it takes the focus that the pane is given, so that the keyboard scrolls it and a screen
 * reader says where one is.
 */
export function PaneScroll({ ref, children }: PaneScrollProps) {
  return (
    <Scroller ref={useForkRef(ref, takeFocusOfPane)} tabIndex={-1} role="group" aria-label={use(PageName)}>
      {children}
    </Scroller>
  );
}

function takeFocusOfPane(scroller: HTMLElement | null): (() => void) | undefined {
  const pane = scroller?.closest<HTMLElement>('#content');
  if (!scroller || !pane) return undefined;
  const take = () => {
    scroller.focus({ preventScroll: true });
  };
  // What is fetched late finds the pane focused already.
  if (document.activeElement === pane) take();
  pane.addEventListener('focus', take);
  return () => {
    pane.removeEventListener('focus', take);
  };
}
