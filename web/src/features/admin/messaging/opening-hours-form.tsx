import { WEEKDAYS, type OpeningHours } from '@my-messages/domain/documents/opening';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../ui/form';
import { ChangeNotice } from '../pieces/change-notice';
import { RowList } from '../pieces/row-list';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { DayHours, type Spans } from './day-hours';

interface OpeningHoursFormProps {
  readonly hours: OpeningHours;
  readonly timeZone: string;
}

/** When the clinic is open, weekday by weekday; saved as a whole. */
export function OpeningHoursForm({ hours: stored, timeZone }: OpeningHoursFormProps) {
  const { t } = useTranslation();
  const change = useChange();
  const [typed, setTyped] = useState<OpeningHours | null>(null);
  const [tried, setTried] = useState(false);
  const firstWrong = useRef<HTMLInputElement>(null);
  // It follows what is stored until somebody types, and again once the two are the same.
  if (typed !== null && JSON.stringify(typed) === JSON.stringify(stored)) setTyped(null);
  const hours = typed ?? stored;
  const wrong = WEEKDAYS.filter((weekday) => problemOf(hours[weekday]) !== null);

  function save() {
    setTried(true);
    if (wrong.length > 0) firstWrong.current?.focus();
    else void change.run({ kind: 'opening-hours', hours });
  }

  return (
    <SettingsSection heading={t('admin.messaging.hours')} hint={t('admin.messaging.hoursHint', { timeZone })}>
      <Form onSubmit={save}>
        <Stack spacing={1.5}>
          <RowList>
            {WEEKDAYS.map((weekday) => {
              const problem = tried ? problemOf(hours[weekday]) : null;
              return (
                <li key={weekday}>
                  <DayHours
                    weekday={weekday}
                    spans={hours[weekday]}
                    problem={problem && t(`admin.messaging.${problem}`)}
                    inputRef={weekday === wrong[0] ? firstWrong : undefined}
                    onChange={(spans) => {
                      setTyped({ ...hours, [weekday]: spans });
                    }}
                  />
                </li>
              );
            })}
          </RowList>
          <SaveButton busy={change.busy} name={t('admin.messaging.hoursSave')} />
        </Stack>
      </Form>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}

/** What the server would not take, to be said with the day. */
function problemOf(spans: Spans) {
  if (spans.some(({ from, until }) => from === '' || until === '')) return 'hoursMissing';
  if (spans.some(({ from, until }) => from >= until)) return 'hoursBackwards';
  const [first, second] = spans;
  return first !== undefined && second !== undefined && second.from <= first.until ? 'hoursOverlap' : null;
}
