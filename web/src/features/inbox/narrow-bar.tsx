import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { styled, type Theme } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { MEASURES } from '../../theme/tokens';
import { inboxAddress, type InboxSection } from '../../ui/addresses';
import { FindNarrowing } from './find-narrowing';
import { NARROWED } from './sections';

const pill = ({ theme }: { readonly theme: Theme }) => {
  const colours = theme.vars.palette.own;
  return {
    ...theme.typography.body2,
    minHeight: 36,
    minWidth: 0,
    maxWidth: '100%',
    padding: '0 14px',
    display: 'grid',
    placeItems: 'center',
    color: colours.text,
    textDecoration: 'none',
    border: `1px solid ${colours.line}`,
    borderRadius: 18,
    '&:hover': { backgroundColor: colours.hovered },
    '&[aria-current], &[aria-expanded=true]': {
      borderColor: colours.accent,
      backgroundColor: colours.selected,
      fontWeight: 650,
    },
    '@media (pointer: coarse)': { minHeight: MEASURES.touchTarget, borderRadius: MEASURES.touchTarget / 2 },
  } as const;
};

const NarrowLink = styled(Link)(pill);
const NarrowButton = styled(ButtonBase)(pill);

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
          gap: 1,
          px: 2,
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
        <NarrowButton
          aria-expanded={finds}
          onClick={() => {
            setFinds(!finds);
          }}
        >
          {t('inbox.find.open')}
        </NarrowButton>
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
