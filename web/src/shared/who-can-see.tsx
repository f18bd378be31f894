import { readersOf, type People } from '@my-messages/domain/policy/readers';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../data/viewer-context';
import { readers } from '../i18n/en/readers';
import { addTexts } from '../i18n/i18n';
import { inOneLine } from '../i18n/own-order';
import { usePersonWords } from '../i18n/use-person-words';
import { MEASURES } from '../theme/tokens';

addTexts(readers);

interface WhoCanSeeProps {
  /** Null while it is not chosen yet who gets what is written. */
  readonly people: People | null;
  /** Stands below, once it is asked for. */
  readonly children?: ReactNode;
}

/** Who reads a conversation, or will read it once it is begun; on demand. */
export function WhoCanSee({ people, children }: WhoCanSeeProps) {
  const { t } = useTranslation();
  const { uid, side } = useViewer();
  const words = usePersonWords();
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ displayPrint: 'none' }}>
      <Question
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <ChevronRight size={16} aria-hidden />
        {t('readers.question')}
      </Question>
      {open && (
        <Answer>
          <ul>
            {people === null && <li>{t('readers.unchosen')}</li>}
            {people !== null &&
              readersOf(people).map((reader) => (
                <li key={reader.side}>
                  {inOneLine(
                    [
                      reader.uid === uid ? t('conversation.you', { name: reader.name }) : reader.name,
                      words.roleOf(reader),
                    ],
                    ', ',
                  )}
                </li>
              ))}
          </ul>
          <p>{t('readers.nobodyElse')}</p>
          <p>{t('readers.admins')}</p>
          <p>{t(`readers.others.${side}`)}</p>
          {children}
        </Answer>
      )}
    </Box>
  );
}

const Question = styled(ButtonBase)(({ theme }) => ({
  ...theme.typography.body2,
  gap: 6,
  minHeight: MEASURES.touchTarget,
  paddingInline: 4,
  marginInlineStart: -4,
  borderRadius: 4,
  color: theme.vars.palette.own.quietText,
  textAlign: 'start',
  textDecoration: 'underline',
  textUnderlineOffset: '0.18em',
  '& svg': { flex: 'none' },
  '&[aria-expanded=true] svg': { transform: 'rotate(90deg)' },
}));

const Answer = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  overflowWrap: 'anywhere',
  '& ul': { margin: '0 0 8px', paddingInlineStart: 20 },
  '& p': { margin: '0 0 8px', color: theme.vars.palette.own.quietText },
}));
