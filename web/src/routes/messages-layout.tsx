import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams, useSearchParams } from 'react-router-dom';
import { MEASURES } from '../theme/tokens';
import type { OpenedResult } from '../features/search/found-list';
import { sectionOf } from '../ui/messages-address';
import { NO_WORDS, SearchedWords } from '../ui/searched-words';
import { MessagesList } from './messages-list';
import { RegionProblem } from './region-problem';

/** The list, and what is open beside it; on a narrow screen one of the two. */
export function MessagesLayout() {
  const { t } = useTranslation();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'), { noSsr: true });
  const { pathname } = useLocation();
  const { conversationId = null } = useParams();
  const [params] = useSearchParams();
  const [opened, setOpened] = useState<OpenedResult | null>(null);
  const listOnly = pathname === '/messages';
  const list = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);

  // After a change of screen the keyboard and the screen reader go on in what has changed.
  const shownBefore = useRef(pathname);
  useEffect(() => {
    if (shownBefore.current === pathname) return;
    shownBefore.current = pathname;
    const region = (listOnly ? list : pane).current;
    // A message that was looked for has the focus already.
    if (!region?.contains(document.activeElement)) region?.focus({ preventScroll: true });
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
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `${MEASURES.listPane}px minmax(0, 1fr)` },
      }}
    >
      <Box
        component="nav"
        aria-label={t('inbox.region')}
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
        <RegionProblem>
          <MessagesList
            alone={listOnly}
            beside={{
              section: sectionOf(params),
              conversationId,
              messageId: params.get('message'),
              onOpen: setOpened,
            }}
          />
        </RegionProblem>
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
        <RegionProblem resetKey={pathname}>
          <Suspense fallback={null}>
            <SearchedWords value={opened?.conversationId === conversationId ? opened.words : NO_WORDS}>
              <Outlet />
            </SearchedWords>
          </Suspense>
        </RegionProblem>
      </Box>
    </Box>
  );
}
