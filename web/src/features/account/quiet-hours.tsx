import type { Notifications } from '@my-messages/domain/documents/member';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { SelectField } from '../../ui/select-field';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Stands in the list for no quiet hours. */
const NEVER = 'never';
/** What is offered to who begins to choose: the morning after an evening, and the next hour after any other. */
const MORNING = 7;

interface QuietHoursProps {
  readonly quiet: Notifications['quiet'];
  readonly onChange: (quiet: Notifications['quiet']) => void;
}

/** "9 PM", and where the clock has 24 hours "21:00": 21 alone could be anything. */
function hourFormat(locale: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  if (format.resolvedOptions().hour12 !== false) return format;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
}

/** Between which hours of the day no mail comes. */
export function QuietHours({ quiet, onChange }: QuietHoursProps) {
  const { t } = useTranslation();
  const format = hourFormat(useLocale());
  const options = HOURS.map((hour) => ({
    id: String(hour),
    label: format.format(Date.UTC(2026, 0, 1, hour)),
  }));
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
