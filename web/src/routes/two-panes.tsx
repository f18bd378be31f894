import Box from '@mui/material/Box';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { useRoomForTwo } from '../ui/use-room-for-two';
import { RegionProblem } from './region-problem';

interface TwoPanesProps {
  /** The address of the list itself, beside which nothing is open. */
  readonly listAddress: string;
  readonly listLabel: string;
  /** In pixels, where there is room for both. */
  readonly listWidth: number;
  /** What the list shows; `alone` where it is the whole screen, or nothing is open beside it. */
  readonly list: (alone: boolean) => ReactNode;
  /** What is open. */
  readonly children: ReactNode;
}

/** A list, and what is open beside it; on a narrow screen one of the two. */
export function TwoPanes({ listAddress, listLabel, listWidth, list, children }: TwoPanesProps) {
  const wide = useRoomForTwo();
  const { key, ...location } = useLocation();
  const pathname = location.pathname.replace(/(?<=.)\/$/, '');
  const alone = pathname === listAddress;
  const listRegion = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);

  // After a change of screen, also from the sign-in, the keyboard and the screen reader go on in what has changed.
  const cameWithIt = key === 'default';
  const shownBefore = useRef(cameWithIt ? pathname : null);
  useEffect(() => {
    if (shownBefore.current === pathname) return;
    shownBefore.current = pathname;
    const region = (alone ? listRegion : pane).current;
    // A message that was looked for has the focus already.
    if (!region?.contains(document.activeElement)) region?.focus({ preventScroll: true });
  }, [pathname, alone]);

  const showsList = wide || alone;
  const showsPane = wide || !alone;
  return (
    <Box
      // A narrow screen that shows the list alone has its main part there.
      {...(showsPane ? {} : { role: 'main' })}
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        displayPrint: 'block',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `${listWidth}px minmax(0, 1fr)` },
      }}
    >
      <Box
        component="nav"
        aria-label={listLabel}
        ref={listRegion}
        tabIndex={-1}
        {...(showsPane ? {} : { id: 'content' })}
        sx={{
          display: showsList ? 'block' : 'none',
          displayPrint: alone ? undefined : 'none',
          minHeight: 0,
          overflowY: 'auto',
          bgcolor: 'background.default',
          borderInlineEnd: { md: '1px solid' },
          borderColor: { md: 'divider' },
        }}
      >
        <RegionProblem>{list(alone)}</RegionProblem>
      </Box>
      <Box
        ref={pane}
        tabIndex={-1}
        {...(showsPane ? { role: 'main', id: 'content' } : {})}
        sx={{
          display: showsPane ? 'block' : 'none',
          minHeight: 0,
          minWidth: 0,
          overflow: 'hidden',
          '@media print': { overflow: 'visible' },
          bgcolor: 'background.paper',
        }}
      >
        <RegionProblem resetKey={pathname}>
          <Suspense fallback={null}>{children}</Suspense>
        </RegionProblem>
      </Box>
    </Box>
  );
}
