import Box from '@mui/material/Box';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { RegionProblem } from './region-problem';
import { Titled, type PageTitle } from './titled';

interface ScreenProps {
  readonly title: PageTitle;
  readonly children: ReactNode;
}

/** A screen that stands by itself under the header. Who comes to it from another goes on in it. */
export function Screen({ title, children }: ScreenProps) {
  const { pathname, key } = useLocation();
  const main = useRef<HTMLElement>(null);
  const cameWithIt = key === 'default';
  useEffect(() => {
    if (!cameWithIt) main.current?.focus({ preventScroll: true });
  }, [pathname, cameWithIt]);
  return (
    <Titled title={title}>
      <Box
        component="main"
        id="content"
        ref={main}
        tabIndex={-1}
        sx={{ flex: 1, minHeight: 0, bgcolor: 'background.default' }}
      >
        <RegionProblem resetKey={pathname}>
          <Suspense fallback={null}>{children}</Suspense>
        </RegionProblem>
      </Box>
    </Titled>
  );
}
