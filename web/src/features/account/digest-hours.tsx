import { LIMITS } from '@my-messages/domain/limits';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field';
import { useHours } from './use-hours';

/** Stands in the list for no further hour. */
const NONE = 'none';

interface DigestHoursProps {
  /** Hours of the day; one at least. */
  readonly hours: readonly number[];
  readonly onChange: (hours: number[]) => void;
}

/** At which hours the one mail for all that is unread comes: a list for each, and one for a further hour. */
export function DigestHours({ hours, onChange }: DigestHoursProps) {
  const { t } = useTranslation();
  const options = useHours();
  const places = [...hours, ...(hours.length < LIMITS.digestHours ? [null] : [])];
  return (
    <Box role="group" aria-label={t('ownSettings.digest')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'end' }}>
        {places.map((hour, place) => (
          <SelectField
            key={place}
            label={t(place === 0 ? 'ownSettings.digestFirst' : 'ownSettings.digestFurther')}
            value={hour === null ? NONE : String(hour)}
            placeholder={null}
            options={[
              ...(place === 0 ? [] : [{ id: NONE, label: t('ownSettings.digestNone') }]),
              ...options.filter(({ id }) => Number(id) === hour || !hours.includes(Number(id))),
            ]}
            onChange={(id) => {
              const chosen = id === NONE ? [] : [Number(id)];
              onChange([...hours.slice(0, place), ...chosen, ...hours.slice(place + 1)]);
            }}
            problem={null}
            disabled={false}
          />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ my: 0.75 }}>
        {t('ownSettings.digestHint')}
      </Typography>
    </Box>
  );
}
