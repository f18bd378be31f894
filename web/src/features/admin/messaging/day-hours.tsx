import type { OpeningHours, Weekday } from '@my-messages/domain/documents/opening';
import { LIMITS } from '@my-messages/domain/limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';

/** When a weekday is open; while it is typed, times may be missing or out of order. */
export type Spans = OpeningHours[Weekday];

const END_OF_DAY = { stored: '24:00', typed: '00:00' } as const;
const NOTHING = { from: '', until: '' };

interface DayHoursProps {
  readonly weekday: Weekday;
  readonly spans: Spans;
  readonly problem: string | null;
  /** The first field. */
  readonly inputRef: Ref<HTMLInputElement> | undefined;
  readonly onChange: (spans: Spans) => void;
}

/** From when until when a weekday is open, twice at most; closed where no time is left. */
export function DayHours({ weekday, spans, problem, inputRef, onChange }: DayHoursProps) {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState(false);
  const name = t(`admin.messaging.weekday.${weekday}`);
  const changed = (place: number, ...now: Spans) => {
    onChange(spans.toSpliced(place, 1, ...now));
  };
  return (
    <Box role="group" aria-labelledby={id} sx={{ py: 1.25 }}>
      <Typography id={id} variant="h3" ref={heading} tabIndex={-1} sx={{ fontSize: '1rem', fontWeight: 600 }}>
        {name}
      </Typography>
      {spans.length === 0 && (
        <Typography color="textSecondary">{t('admin.messaging.hoursClosed')}</Typography>
      )}
      {spans.map((span, place) => (
        <Box key={place} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 1.5, mt: 1 }}>
          <Box sx={{ flex: '1 1 110px', maxWidth: 180 }}>
            <Field
              label={t('admin.messaging.hoursFrom')}
              type="time"
              value={span.from}
              onChange={(from) => {
                changed(place, { ...span, from });
              }}
              problem={place === 0 ? problem : null}
              autoFocus={added && place === spans.length - 1}
              {...(place === 0 && inputRef !== undefined && { inputRef })}
            />
          </Box>
          <Box sx={{ flex: '1 1 110px', maxWidth: 180 }}>
            <Field
              label={t('admin.messaging.hoursUntil')}
              type="time"
              value={span.until === END_OF_DAY.stored ? END_OF_DAY.typed : span.until}
              onChange={(typed) => {
                changed(place, { ...span, until: typed === END_OF_DAY.typed ? END_OF_DAY.stored : typed });
              }}
            />
          </Box>
          <Button
            variant="text"
            aria-label={t('admin.messaging.hoursRemoveOn', { weekday: name, ...span })}
            onClick={() => {
              changed(place);
              heading.current?.focus();
            }}
          >
            {t('admin.messaging.hoursRemove')}
          </Button>
        </Box>
      ))}
      {spans.length < LIMITS.openingSpans && (
        <Button
          variant="text"
          aria-label={t(`admin.messaging.${spans.length === 0 ? 'hoursOpenOn' : 'hoursAddOn'}`, {
            weekday: name,
          })}
          onClick={() => {
            setAdded(true);
            onChange([...spans, NOTHING]);
          }}
        >
          {t(`admin.messaging.${spans.length === 0 ? 'hoursOpen' : 'hoursAdd'}`)}
        </Button>
      )}
    </Box>
  );
}
