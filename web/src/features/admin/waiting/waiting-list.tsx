import type { WaitingRow } from '@my-messages/domain/callables';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organization } from '../../../data/entities/people';
import { readable } from '../../../data/live/readable';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { SelectField } from '../../../ui/select-field';
import { locationsByName } from '../locations';
import { RowList } from '../pieces/row-list';
import { OldestWait } from './oldest-wait';
import { WaitingItem } from './waiting-item';

const EVERYWHERE = '';

interface WaitingListProps {
  /** One at least, the longest wait first. */
  readonly rows: readonly WaitingRow[];
  /** Called when one may not wait any more. */
  readonly onSettled: () => void;
}

/** Those who wait, below how long the first of them does; of one location, where the clinic has several. */
export function WaitingList({ rows, onSettled }: WaitingListProps) {
  const { t } = useTranslation();
  const clinic = readable(useLiveQuery(organization(useViewer())));
  const [locationId, setLocation] = useState(EVERYWHERE);
  const locations = locationsByName(clinic?.messaging.locations ?? {});
  const shown = locationId === EVERYWHERE ? rows : rows.filter((row) => row.locationId === locationId);
  // Urgent ones stand first, however long they wait.
  const oldest = shown.toSorted((one, other) => one.since - other.since)[0];
  return (
    <>
      {locations.length > 1 && (
        <SelectField
          label={t('admin.waiting.location')}
          value={locationId}
          placeholder={null}
          options={[
            { id: EVERYWHERE, label: t('admin.waiting.everywhere') },
            ...locations.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={setLocation}
          problem={null}
          disabled={false}
        />
      )}
      {oldest === undefined && <Typography role="status">{t('admin.waiting.noneThere')}</Typography>}
      {clinic != null && oldest !== undefined && <OldestWait clinic={clinic} since={oldest.since} />}
      <RowList aria-label={t('admin.page.waiting')}>
        {shown.map((row) => (
          <li key={row.id}>
            <WaitingItem row={row} onSettled={onSettled} />
          </li>
        ))}
      </RowList>
    </>
  );
}
