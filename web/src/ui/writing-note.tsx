import { emergencyNumbers } from '@my-messages/domain/emergency/emergency';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Trans, useTranslation } from 'react-i18next';
import { LOW } from '../theme/tokens';
import { Notice } from './notice';

/** Crisis lines that take texts as well as calls. */
const TAKES_TEXTS: ReadonlySet<string> = new Set(['988']);

interface WritingNoteProps {
  readonly id: string;
  /** ISO 3166 codes; null where the person has not said where they are. */
  readonly userCountry: string | null;
  readonly organizationCountry: string;
  readonly clinic: string;
  /** In business days; null where the clinic promises none. */
  readonly responseDays: number | null;
  /** Beside a letter there is less room: quiet lines without a frame. */
  readonly small: boolean;
}

/** What to do in an emergency, and how soon to expect an answer where the clinic says so. */
export function WritingNote({ id, clinic, responseDays, small, ...countries }: WritingNoteProps) {
  const { t } = useTranslation();
  const response = responseDays !== null && t('compose.response', { count: responseDays, clinic });
  if (small) {
    return (
      <Typography id={id} variant="body2" component="div" color="textSecondary">
        <Sentence {...countries} /> <Unhurried>{response}</Unhurried>
      </Typography>
    );
  }
  return (
    <Notice id={id} tone="notice">
      <div>
        <Sentence {...countries} />
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

type SentenceProps = Pick<WritingNoteProps, 'userCountry' | 'organizationCountry'>;

function Sentence({ userCountry, organizationCountry }: SentenceProps) {
  const { t } = useTranslation();
  const numbers = emergencyNumbers(userCountry, organizationCountry);
  if (numbers === null) return t('emergency.unknown');
  const { emergency, crisis, advice } = numbers;
  const kind = crisis === null ? 'only' : TAKES_TEXTS.has(crisis.number) ? 'text' : 'call';
  return (
    <Trans
      i18nKey={`emergency.${kind === 'only' || advice === null ? kind : (`${kind}Advice` as const)}`}
      values={{
        emergency,
        crisis: crisis?.number ?? '',
        name: crisis?.name ?? '',
        advice: advice ?? '',
      }}
      components={{
        emergency: <Call number={emergency} />,
        crisis: <Call number={crisis?.number ?? ''} />,
        advice: <Call number={advice ?? ''} />,
      }}
    />
  );
}

/** A number that can be dialled; its words come from the catalogue. */
function Call({ number, children }: { readonly number: string; readonly children?: React.ReactNode }) {
  return (
    <a
      href={`tel:${number.replace(/\s/g, '')}`}
      style={{ color: 'inherit', fontWeight: 650, whiteSpace: 'nowrap' }}
    >
      {children}
    </a>
  );
}
