import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { LOW } from '../theme/tokens';
import { EmergencySentence, type Countries } from './emergency-sentence';
import { Notice } from './notice';

interface WritingNoteProps extends Countries {
  readonly id: string;
  readonly clinic: string;
  /** In business days; null where the clinic promises none. */
  readonly responseDays: number | null;
  /** That the clinic is closed now; null while it is open. */
  readonly closed: string | null;
  /** Beside a letter there is less room: quiet lines without a frame. */
  readonly small: boolean;
}

/** What to do in an emergency, and how soon to expect an answer where the clinic says so. */
export function WritingNote({ id, clinic, responseDays, closed, small, ...countries }: WritingNoteProps) {
  const { t } = useTranslation();
  const response = responseDays !== null && (
    <>
      {closed !== null && <span>{`${closed} `}</span>}
      {t('compose.response', { count: responseDays, clinic })}
    </>
  );
  if (small) {
    return (
      <Typography id={id} variant="body2" component="div" color="textSecondary">
        <EmergencySentence {...countries} /> <Unhurried>{response}</Unhurried>
      </Typography>
    );
  }
  return (
    <Notice id={id} tone="notice">
      <div>
        <EmergencySentence {...countries} />
      </div>
      {response && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {response}
        </Typography>
      )}
    </Notice>
  );
}

/** Where there is room for a line or two, they are for what cannot wait. */
const Unhurried = styled('span')({ [`@media ${LOW.keyboard}`]: { display: 'none' } });
