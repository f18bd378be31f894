import Box from '@mui/material/Box';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router-dom';
import { SettingsNav } from '../../features/admin/settings-nav';
import type { AdminRoles } from '../../features/admin/use-admin-roles';
import { LiveStatus } from '../../ui/live-status';
import { RegionProblem } from '../region-problem';
import { isJustInvited } from './just-invited';
import { useTwoPanes } from './use-two-panes';

const NAV_WIDTH = 300;

/** The list of settings pages, and the open one beside it; on a narrow screen one of the two. */
export function SettingsLayout({ roles }: { readonly roles: AdminRoles }) {
  const { t } = useTranslation();
  const wide = useTwoPanes();
  const location = useLocation();
  const { pathname } = location;
  const state: unknown = location.state;
  const listOnly = pathname.replace(/\/$/, '') === '/settings';
  const list = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);

  // After a change of page the keyboard and the screen reader go on in what has changed.
  const shownBefore = useRef(pathname);
  useEffect(() => {
    if (shownBefore.current === pathname) return;
    shownBefore.current = pathname;
    (listOnly ? list : pane).current?.focus({ preventScroll: true });
  }, [pathname, listOnly]);

  const showsList = wide || listOnly;
  const showsPane = wide || !listOnly;
  return (
    <Box
      // A narrow screen that shows the list alone has its main part there.
      {...(showsPane ? {} : { role: 'main' })}
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `${NAV_WIDTH}px minmax(0, 1fr)` },
      }}
    >
      <Box
        component="nav"
        aria-label={t('admin.settings')}
        ref={list}
        tabIndex={-1}
        {...(showsPane ? {} : { id: 'content' })}
        sx={{
          display: showsList ? 'block' : 'none',
          minHeight: 0,
          overflowY: 'auto',
          borderInlineEnd: { md: '1px solid' },
          borderColor: { md: 'divider' },
        }}
      >
        <SettingsNav roles={roles} headingLevel={listOnly ? 1 : 2} />
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
          bgcolor: 'background.paper',
        }}
      >
        {/* Here, because a region that appears together with its words is often not read. */}
        <LiveStatus hidden>{isJustInvited(state) ? t('admin.invite.sent') : null}</LiveStatus>
        <RegionProblem resetKey={pathname}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </RegionProblem>
      </Box>
    </Box>
  );
}
