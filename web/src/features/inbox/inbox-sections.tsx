import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useDraftCount } from '../../data/drafts/draft-context';
import { unreadTotals } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { MEASURES } from '../../theme/tokens';
import { LiveStatus } from '../../ui/live-status';
import { INBOX_SECTIONS, inboxAddress, type InboxSection } from '../../ui/addresses';

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

/** The parts of the inbox, of which one is shown. */
export function InboxSections({ shown }: { readonly shown: InboxSection }) {
  const { t } = useTranslation();
  const [atFirst, setAtFirst] = useState<InboxSection | null>(shown);
  if (atFirst !== null && atFirst !== shown) setAtFirst(null);
  const drafts = useDraftCount();
  const viewer = useViewer();
  const waiting = useLiveQuery(unreadTotals(viewer)).data?.waitingConversations ?? 0;
  // Only staff owe answers.
  const sections = INBOX_SECTIONS.filter((section) => section !== 'waiting' || viewer.side === 'staff');
  const words: Record<InboxSection, string> = {
    active: t('inbox.active'),
    waiting: t('inbox.waiting', { count: waiting }),
    archived: t('inbox.archived'),
    drafts: t('inbox.drafts', { count: drafts }),
  };
  return (
    <Box sx={{ display: 'flex', borderBottom: 1, borderColor: 'divider' }}>
      {sections.map((section) => (
        <SectionLink
          key={section}
          to={inboxAddress(section)}
          {...(section === shown && { 'aria-current': 'page' as const })}
        >
          {words[section]}
        </SectionLink>
      ))}
      {/* The focus stays on the link, of which nothing would be heard. */}
      <LiveStatus hidden>{atFirst === null && words[shown]}</LiveStatus>
    </Box>
  );
}
