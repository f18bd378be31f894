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
import { isActive, NARROWED } from './sections';
import { LiveStatus } from '../../ui/live-status';
import { inboxAddress, type InboxSection } from '../../ui/addresses';

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

const NarrowLink = styled(Link)(({ theme }) => {
  const colours = theme.vars.palette.own;
  return {
    ...theme.typography.body2,
    minHeight: 36,
    padding: '0 14px',
    display: 'grid',
    placeItems: 'center',
    color: colours.text,
    textDecoration: 'none',
    border: `1px solid ${colours.line}`,
    borderRadius: 18,
    '&:hover': { backgroundColor: colours.hovered },
    '&[aria-current]': { borderColor: colours.accent, backgroundColor: colours.selected, fontWeight: 650 },
    '@media (pointer: coarse)': { minHeight: MEASURES.touchTarget, borderRadius: MEASURES.touchTarget / 2 },
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
  const words: Record<InboxSection, string> = {
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
        <Box
          role="group"
          aria-label={t('inbox.narrow')}
          sx={{ display: 'flex', gap: 1, px: 2, py: 0.75, borderBottom: 1, borderColor: 'divider' }}
        >
          {NARROWED.map((section) => (
            <NarrowLink
              key={section}
              to={inboxAddress(section)}
              {...(section === shown && { 'aria-current': true })}
            >
              {section === 'active' ? t('inbox.all') : words[section]}
            </NarrowLink>
          ))}
        </Box>
      )}
      {/* The focus stays on the link, of which nothing would be heard. */}
      <LiveStatus hidden>{atFirst === null && words[shown]}</LiveStatus>
    </>
  );
}
