import type { Notifications } from '@my-messages/domain/documents/member';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field';
import { useHours } from './use-hours';

/** Stands in the list for no quiet hours. */
const NEVER = 'never';
/** What is offered to who begins to choose: the morning after an evening, and the next hour after any other. */
const MORNING = 7;

interface QuietHoursProps {
  readonly quiet: Notifications['quiet'];
  readonly onChange: (quiet: Notifications['quiet']) => void;
}

/** Between which hours of the day no mail comes. */
export function QuietHours({ quiet, onChange }: QuietHoursProps) {
  const { t } = useTranslation();
  const options = useHours();
  return (
    <Box role="group" aria-label={t('ownSettings.quiet')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <SelectField
          label={t('ownSettings.quietFrom')}
          value={quiet === null ? NEVER : String(quiet.from)}
          placeholder={null}
          options={[{ id: NEVER, label: t('ownSettings.quietNever') }, ...options]}
          onChange={(id) => {
            onChange(id === NEVER ? null : from(Number(id)));
          }}
          problem={null}
          disabled={false}
        />
        {quiet !== null && (
          <SelectField
            label={t('ownSettings.quietUntil')}
            value={String(quiet.until)}
            placeholder={null}
            options={options.filter(({ id }) => id !== String(quiet.from))}
            onChange={(id) => {
              onChange({ ...quiet, until: Number(id) });
            }}
            problem={null}
            disabled={false}
          />
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ my: 0.75 }}>
        {t('ownSettings.quietHint')}
      </Typography>
    </Box>
  );

  function from(hour: number) {
    const until = quiet?.until ?? MORNING;
    return { from: hour, until: until === hour ? (hour + 1) % 24 : until };
  }
}
