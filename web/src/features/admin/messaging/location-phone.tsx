import { LIMITS } from '@my-messages/domain/limits';
import { cleanPhone, isPhone } from '@my-messages/domain/text/phone';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';
import { Form } from '../../../ui/form';

interface LocationPhoneProps {
  readonly locationId: string;
  readonly location: string;
  readonly phone: string | null;
}

/** The number that patients read where they are told to call the clinic; left empty, there is none. */
export function LocationPhone({ locationId, location, phone }: LocationPhoneProps) {
  const { t } = useTranslation();
  const change = useChange();
  const { value, type } = useTyped(phone ?? '');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const wanted = cleanPhone(value);
  const sound = wanted === null || isPhone(wanted);

  async function save() {
    setTried(!sound);
    if (!sound) {
      field.current?.focus();
      return;
    }
    if ((await change.run({ kind: 'location-phone', locationId, phone: wanted })) === null) return;
    // As it was stored, so that the field follows the clinic again.
    type(wanted ?? '');
  }

  return (
    <Form onSubmit={() => void save()}>
      <Stack spacing={1} sx={{ pb: 2, maxWidth: '26rem' }}>
        <Field
          label={t('admin.messaging.phone', { location })}
          value={value}
          onChange={type}
          inputRef={field}
          autoComplete="off"
          problem={tried && !sound ? t('admin.messaging.phoneWrong', { limit: LIMITS.phoneLength }) : null}
        />
        <SaveButton busy={change.busy} name={t('admin.messaging.phoneSave', { location })} />
        <ChangeNotice change={change} />
      </Stack>
    </Form>
  );
}
