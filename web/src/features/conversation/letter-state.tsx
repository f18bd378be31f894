import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Mail, MailCheck, MailOpen } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../i18n/use-when';
import { useNow } from '../../ui/use-now';

interface LetterStateProps {
  /** To whom it was sent. */
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly sentAt: number;
  /** `told`: a mail told them that something is there. `opened`: they had the conversation on their screen after that. */
  readonly state: 'sent' | 'told' | 'opened';
  /** When they opened it, where that is known: it is of what they opened last. In milliseconds since 1970. */
  readonly openedAt: number | null;
}

const ICONS = { sent: Mail, told: MailCheck, opened: MailOpen } as const;

/** How far one's own letter has come, in a word; on demand with what that means. Never "read", which nobody knows. */
export const LetterState = memo(function LetterState({ name, sentAt, state, openedAt }: LetterStateProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow();
  const [explained, setExplained] = useState(false);
  const Icon = ICONS[state];
  return (
    <Box sx={{ textAlign: 'end', displayPrint: 'none', color: 'text.secondary' }}>
      <State
        aria-expanded={explained}
        onClick={() => {
          setExplained(!explained);
        }}
      >
        <Icon size={15} aria-hidden />
        {openedAt === null
          ? t(`conversation.state.${state}`)
          : t('conversation.state.openedOn', { when: when.inList(openedAt, now) })}
      </State>
      {explained && (
        <Typography variant="caption" component="p" sx={{ m: 0 }}>
          {t('conversation.state.sentOn', { when: when.full(sentAt) })}
          <br />
          {openedAt === null
            ? t(`conversation.state.${state}By`, { name })
            : t('conversation.state.openedByOn', { name, when: when.full(openedAt) })}
        </Typography>
      )}
    </Box>
  );
});

const State = styled(ButtonBase)(({ theme }) => ({
  ...theme.typography.caption,
  gap: 6,
  minHeight: 28,
  paddingInline: 4,
  marginInlineEnd: -4,
  borderRadius: 4,
  textDecoration: 'underline dotted',
  textUnderlineOffset: 3,
  // As high as a finger needs it.
  '@media (pointer: coarse)': { minHeight: 44 },
}));
