import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Search, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { MEASURES } from '../../theme/tokens';
import { inboxAddress, type InboxSection } from '../../ui/addresses';
import { FindNarrowing } from './find-narrowing';
import { NARROWED } from './sections';

const NarrowLink = styled(Link)(({ theme }) => {
  const colours = theme.vars.palette.own;
  return {
    ...theme.typography.body2,
    minHeight: 36,
    minWidth: 0,
    maxWidth: '100%',
    padding: '0 10px',
    display: 'grid',
    placeItems: 'center',
    color: colours.text,
    textDecoration: 'none',
    border: `1px solid ${colours.line}`,
    borderRadius: 18,
    '&:hover': { backgroundColor: colours.hovered },
    '&[aria-current]': {
      borderColor: colours.accent,
      backgroundColor: colours.selected,
      fontWeight: 650,
    },
    '@media (pointer: coarse)': { minHeight: MEASURES.touchTarget, borderRadius: MEASURES.touchTarget / 2 },
  };
});

interface NarrowBarProps {
  readonly shown: InboxSection;
  /** Of those that always stand here. */
  readonly words: Readonly<Record<(typeof NARROWED)[number], string>>;
  /** Which chart or person it is narrowed to, in words; null where it is not. */
  readonly narrowedTo: string | null;
}

/** What Active is narrowed to: one of those that always stand here, or one chart or person, with the way out, and a way to find one. */
export function NarrowBar({ shown, words, narrowedTo }: NarrowBarProps) {
  const { t } = useTranslation();
  const all = useRef<HTMLAnchorElement>(null);
  const [finds, setFinds] = useState(false);
  return (
    <>
      <Box
        role="group"
        aria-label={t('inbox.narrow')}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          // So that all of it fits into one line, on a phone too.
          gap: 0.75,
          px: { xs: 1.5, md: 2 },
          py: 0.75,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {NARROWED.map((section) => (
          <NarrowLink
            key={section}
            to={inboxAddress(section)}
            {...(section === 'active' && { ref: all })}
            {...(section === shown && { 'aria-current': true })}
          >
            {words[section]}
          </NarrowLink>
        ))}
        {narrowedTo !== null && (
          <Box sx={{ display: 'flex', alignItems: 'center', maxWidth: '100%' }}>
            <NarrowLink to={inboxAddress(shown)} aria-current>
              <OneLine>{narrowedTo}</OneLine>
            </NarrowLink>
            <IconButton
              component={Link}
              to={inboxAddress('active')}
              aria-label={t('inbox.showAll')}
              onClick={() => {
                // This goes with what it takes away.
                all.current?.focus();
              }}
            >
              <X size={18} />
            </IconButton>
          </Box>
        )}
        <IconButton
          size="small"
          aria-label={t('inbox.find.label')}
          aria-expanded={finds}
          onClick={() => {
            setFinds(!finds);
          }}
          sx={{
            ...{ minWidth: 36, width: 36, minHeight: 36, height: 36, p: 0 },
            '@media (pointer: coarse)': { width: MEASURES.touchTarget, height: MEASURES.touchTarget },
            '&[aria-expanded=true]': { bgcolor: 'own.selected' },
          }}
        >
          <Search size={18} />
        </IconButton>
      </Box>
      {finds && (
        <FindNarrowing
          onChosen={() => {
            setFinds(false);
            // What was pressed goes with the field.
            all.current?.focus();
          }}
        />
      )}
    </>
  );
}

const OneLine = styled('span')({
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});
