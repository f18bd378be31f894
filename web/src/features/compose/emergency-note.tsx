import { emergencyNumbers } from '@my-messages/domain/emergency/emergency';
import Typography from '@mui/material/Typography';
import { Trans, useTranslation } from 'react-i18next';
import { organization, ownMember } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';
import { Notice } from '../../ui/notice';

/** Crisis lines that take texts as well as calls. */
const TAKES_TEXTS: ReadonlySet<string> = new Set(['988']);

/** One sentence on what to do in an emergency, and how soon to expect an answer where the clinic says so. */
export function EmergencyNote() {
  const { t } = useTranslation();
  const store = useStore();
  const { organizationId, uid } = useViewer();
  const { data: member } = useLiveQuery(ownMember(store, organizationId, uid));
  const { data: clinic } = useLiveQuery(organization(store, organizationId));
  if (!clinic || member === undefined) return null;
  const days = clinic.messaging.responseDays;
  return (
    <Notice tone="notice">
      <Sentence userCountry={member?.country ?? null} organizationCountry={clinic.country} />
      {days !== null && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {t('compose.response', { count: days, clinic: clinic.name })}
        </Typography>
      )}
    </Notice>
  );
}

interface SentenceProps {
  readonly userCountry: string | null;
  readonly organizationCountry: string;
}

function Sentence({ userCountry, organizationCountry }: SentenceProps) {
  const { t } = useTranslation();
  const numbers = emergencyNumbers(userCountry, organizationCountry);
  if (numbers === null) return <div>{t('emergency.unknown')}</div>;
  const { emergency, crisis, advice } = numbers;
  const kind = crisis === null ? 'only' : TAKES_TEXTS.has(crisis.number) ? 'text' : 'call';
  return (
    <div>
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
    </div>
  );
}

/** A number that can be dialled; its words come from the catalogue. */
function Call({ number, children }: { readonly number: string; readonly children?: React.ReactNode }) {
  return (
    <a href={`tel:${number.replace(/\s/g, '')}`} style={{ color: 'inherit', whiteSpace: 'nowrap' }}>
      {children}
    </a>
  );
}
