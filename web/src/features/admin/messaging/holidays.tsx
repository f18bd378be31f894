import type { Holiday } from '@my-messages/domain/documents/opening';
import { LIMITS } from '@my-messages/domain/limits';
import { dayIn } from '@my-messages/domain/response/clock';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../../i18n/use-when';
import { Field } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { useNow } from '../../../ui/use-now';
import { noonOf } from '../../../ui/when';
import { checkChange } from '../check-change';
import { ChangeNotice } from '../pieces/change-notice';
import { RowList } from '../pieces/row-list';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

interface HolidaysProps {
  readonly holidays: readonly Holiday[];
  readonly timeZone: string;
}

/** The days on which the clinic is closed: those to come, and folded away those that are past. */
export function Holidays({ holidays, timeZone }: HolidaysProps) {
  const { t } = useTranslation();
  const now = useNow();
  const change = useChange();
  const heading = useRef<HTMLHeadingElement>(null);
  const today = dayIn(now, timeZone);
  const toCome = holidays.filter(({ day }) => day >= today);
  const past = holidays.filter(({ day }) => day < today);

  async function remove(day: string) {
    if ((await change.run({ kind: 'remove-holiday', day })) !== null) heading.current?.focus();
  }
  const rows = (shown: readonly Holiday[]) => (
    <HolidayRows holidays={shown} busy={change.busy} onRemove={(day) => void remove(day)} />
  );

  return (
    <SettingsSection
      heading={t('admin.messaging.holidays')}
      hint={t('admin.messaging.holidaysHint')}
      headingRef={heading}
    >
      {toCome.length === 0 ? <Typography>{t('admin.messaging.holidaysNone')}</Typography> : rows(toCome)}
      {past.length > 0 && (
        <details>
          <summary>{t('admin.messaging.holidaysPast', { count: past.length })}</summary>
          {rows(past)}
        </details>
      )}
      <AddHoliday holidays={holidays} change={change} />
      <ChangeNotice
        change={change}
        done={t(
          change.wish?.kind === 'remove-holiday'
            ? 'admin.messaging.holidayRemoved'
            : 'admin.messaging.holidayAdded',
        )}
      />
    </SettingsSection>
  );
}

interface HolidayRowsProps {
  readonly holidays: readonly Holiday[];
  readonly busy: boolean;
  readonly onRemove: (day: string) => void;
}

function HolidayRows({ holidays, busy, onRemove }: HolidayRowsProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow();
  return (
    <RowList>
      {holidays.map(({ day, name }) => {
        const date = when.date(noonOf(day), now);
        return (
          <li key={day}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, py: 0.75 }}>
              <Typography sx={{ flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' }}>
                {t('admin.messaging.holidayOn', { day: date, name })}
              </Typography>
              <Button
                variant="text"
                aria-disabled={busy}
                aria-label={t('admin.messaging.holidayRemoveOf', { name, day: date })}
                onClick={() => {
                  onRemove(day);
                }}
              >
                {t('admin.messaging.holidayRemove')}
              </Button>
            </Box>
          </li>
        );
      })}
    </RowList>
  );
}

interface AddHolidayProps {
  readonly holidays: readonly Holiday[];
  readonly change: ReturnType<typeof useChange>;
}

function AddHoliday({ holidays, change }: AddHolidayProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const dayField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const checked = checkChange({ kind: 'save-holiday', day, name });
  const wrong = {
    day: dayProblem(),
    name: !checked.ok && checked.wrong.has('name') ? 'holidayNameWrong' : null,
  } as const;

  function dayProblem() {
    if (!checked.ok && checked.wrong.has('day')) return 'holidayDayWrong';
    return holidays.some((holiday) => holiday.day === day) ? 'holidayTwice' : null;
  }

  async function add() {
    setTried(true);
    if (wrong.day !== null) dayField.current?.focus();
    else if (wrong.name !== null) nameField.current?.focus();
    else if (checked.ok && (await change.run(checked.change)) !== null) {
      setTried(false);
      setDay('');
      setName('');
    }
  }

  return (
    <Form onSubmit={() => void add()}>
      <Stack spacing={1.5} sx={{ mt: 2 }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 2fr' } }}>
          <Field
            label={t('admin.messaging.holidayDay')}
            type="date"
            value={day}
            onChange={setDay}
            inputRef={dayField}
            problem={tried && wrong.day !== null ? t(`admin.messaging.${wrong.day}`) : null}
          />
          <Field
            label={t('admin.messaging.holidayName')}
            value={name}
            onChange={setName}
            inputRef={nameField}
            autoComplete="off"
            problem={
              tried && wrong.name !== null
                ? t(`admin.messaging.${wrong.name}`, { limit: LIMITS.nameLength })
                : null
            }
          />
        </Box>
        <SaveButton busy={change.busy} label={t('admin.messaging.holidayAdd')} />
      </Stack>
    </Form>
  );
}
