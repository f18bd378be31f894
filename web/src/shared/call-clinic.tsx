import type { Organization } from '@my-messages/domain/documents/organization';
import { telUri } from '@my-messages/domain/text/phone';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { organization } from '../data/entities/people';
import { readable } from '../data/live/readable';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { MEASURES } from '../theme/tokens';

const Numbers = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

const Row = styled('li')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '0.4em' });

const Call = styled('a')({
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: MEASURES.touchTarget,
  color: 'inherit',
  fontWeight: 600,
});

interface CallClinicProps {
  /** Of the chart that the sentence above is about; null where that is not known, or it is about none. */
  readonly locationId: string | null;
}

/**
 * The number to call, below a sentence that says to call the clinic: of one location, or, where that has none, of every
 * one that has. Nothing where there is none, or where the viewer may not read the clinic any more: the sentence says enough.
 */
export function CallClinic({ locationId }: CallClinicProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const clinic = readable(useLiveQuery(organization(viewer)));
  if (!clinic) return null;
  const reached = numbersOf(clinic, locationId);
  if (reached.length === 0) return null;
  return (
    <Numbers>
      {reached.map(({ id, name, phone }) => (
        <Row key={id}>
          {reached.length > 1 && <bdi>{t('call.location', { location: name })}</bdi>}
          <Call
            href={telUri(phone)}
            dir="ltr"
            aria-label={t('call.link', { clinic: clinic.name, location: name, number: phone })}
          >
            {phone}
          </Call>
        </Row>
      ))}
    </Numbers>
  );
}

/** The one location that is meant, if it can be called; else every one that can, by name. */
function numbersOf({ messaging }: Organization, locationId: string | null) {
  const reached = Object.entries(messaging.locations)
    .flatMap(([id, { name, phone }]) => (phone === null ? [] : [{ id, name, phone }]))
    .sort((a, b) => a.name.localeCompare(b.name));
  const own = reached.filter(({ id }) => id === locationId);
  return own.length > 0 ? own : reached;
}
