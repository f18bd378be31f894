import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { Side } from '@my-messages/domain/side';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useDraftCount } from '../../data/drafts/draft-context';
import { unreadTotals } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { MEASURES } from '../../theme/tokens';
import { NarrowBar } from './narrow-bar';
import { isActive } from './sections';
import { useNarrowed } from './use-narrowed';
import { LiveStatus } from '../../ui/live-status';
import { inboxAddress, isNamed, type InboxSection, type NamedSection } from '../../ui/addresses';

const SectionLink = styled(Link)(({ theme }) => {
  const colours = theme.vars.palette.own;
  return {
    ...theme.typography.button,
    flex: 1,
    minHeight: MEASURES.touchTarget,
    display: 'grid',
    placeItems: 'center',
    color: colours.quietText,
    textDecoration: 'none',
    borderBottom: '3px solid transparent',
    '&:hover': { backgroundColor: colours.hovered },
    '&[aria-current]': { color: colours.text, borderColor: colours.accent },
    '&:focus-visible': { outlineOffset: -3 },
  };
});

/** Only staff owe answers. */
const SECTIONS = {
  portal: ['active', 'archived', 'drafts'],
  staff: ['active', 'waiting', 'archived', 'drafts'],
} as const satisfies Record<Side, readonly InboxSection[]>;

/** The parts of the inbox, of which one is shown; staff narrow the active ones. */
export function InboxSections({ shown }: { readonly shown: InboxSection }) {
  const { t } = useTranslation();
  const [atFirst, setAtFirst] = useState<InboxSection | null>(shown);
  if (atFirst !== null && atFirst !== shown) setAtFirst(null);
  const drafts = useDraftCount();
  const viewer = useViewer();
  const waiting = useLiveQuery(unreadTotals(viewer)).data?.waitingConversations ?? 0;
  const narrows = viewer.side === 'staff' && isActive(shown);
  const isCurrent = (section: InboxSection) => section === shown || (section === 'active' && isActive(shown));
  const narrowed = useNarrowed(shown);
  const words: Record<NamedSection, string> = {
    active: t('inbox.active'),
    unread: t('inbox.unread'),
    'not-opened': t('inbox.notOpened'),
    waiting: t('inbox.waiting', { count: waiting }),
    archived: t('inbox.archived'),
    drafts: t('inbox.drafts', { count: drafts }),
  };
  return (
    <>
      <Box sx={{ display: 'flex', borderBottom: 1, borderColor: 'divider' }}>
        {SECTIONS[viewer.side].map((section) => (
          <SectionLink
            key={section}
            to={inboxAddress(section)}
            {...(isCurrent(section) && { 'aria-current': 'page' as const })}
          >
            {words[section]}
          </SectionLink>
        ))}
      </Box>
      {narrows && (
        <NarrowBar
          shown={shown}
          words={{ ...words, active: t('inbox.all') }}
          narrowedTo={narrowed && narrowed.words}
        />
      )}
      {/* The focus stays on the link, of which nothing would be heard. */}
      <LiveStatus hidden>{atFirst === null && said()}</LiveStatus>
    </>
  );

  function said(): string | null {
    if (isNamed(shown)) return words[shown];
    return narrowed?.named ? narrowed.words : null;
  }
}
