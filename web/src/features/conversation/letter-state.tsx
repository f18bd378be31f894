import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Mail, MailCheck, MailOpen } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../i18n/use-when';

interface LetterStateProps {
  /** To whom it was sent. */
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly sentAt: number;
  /** `told`: a mail told them that something is there. `opened`: they had the conversation on their screen after that. */
  readonly state: 'sent' | 'told' | 'opened';
}

const ICONS = { sent: Mail, told: MailCheck, opened: MailOpen } as const;

/** How far one's own letter has come, in a word; on demand with what that means. Never "read", which nobody knows. */
export const LetterState = memo(function LetterState({ name, sentAt, state }: LetterStateProps) {
  const { t } = useTranslation();
  const when = useWhen();
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
        {t(`conversation.state.${state}`)}
      </State>
      {explained && (
        <Typography variant="caption" component="p" sx={{ m: 0 }}>
          {t('conversation.state.sentOn', { when: when.full(sentAt) })}
          <br />
          {t(`conversation.state.${state}By`, { name })}
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
