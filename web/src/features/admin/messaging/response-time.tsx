import { LIMITS } from '@my-messages/domain/limits';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/select-field';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';
import { Form } from '../../../ui/form';

const NONE = 'none';
const DAYS = Array.from({ length: LIMITS.responseDays }, (_, index) => index + 1);

interface ResponseTimeProps {
  readonly clinicName: string;
  readonly days: number | null;
}

/** Within how many business days an answer can be expected; saved by a button, because a list is walked through. */
export function ResponseTime({ clinicName, days }: ResponseTimeProps) {
  const { t } = useTranslation();
  const change = useChange();
  const { value, type } = useTyped(days === null ? NONE : String(days));
  const wanted = value === NONE ? null : Number(value);

  const sentence = wanted === null ? '' : t('compose.response', { clinic: clinicName, count: wanted });
  return (
    <SettingsSection heading={t('admin.messaging.response')}>
      <Form onSubmit={() => void change.run({ kind: 'response-time', days: wanted })}>
        <Stack spacing={1.5}>
          <SelectField
            label={t('admin.messaging.response')}
            value={value}
            placeholder={t('admin.choose')}
            options={[
              { id: NONE, label: t('admin.messaging.responseNone') },
              ...DAYS.map((count) => ({
                id: String(count),
                label: t('admin.messaging.responseDays', { count }),
              })),
            ]}
            onChange={type}
            problem={null}
            disabled={false}
          />
          <Typography variant="body2" color="textSecondary">
            {wanted === null
              ? t('admin.messaging.responseSilent')
              : t('admin.messaging.responseSays', { sentence })}
          </Typography>
          <SaveButton busy={change.busy} />
        </Stack>
      </Form>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
