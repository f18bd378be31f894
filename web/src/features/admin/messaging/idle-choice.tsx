import { LIMITS } from '@my-messages/domain/limits';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../ui/form';
import { SelectField } from '../../../ui/select-field';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';

const OFFERED = [LIMITS.idleMinutesLeast, 10, LIMITS.idleMinutesUnchosen, 20, 30, 45, LIMITS.idleMinutes];

/** After how many minutes in which nothing is done people are signed out. */
export function IdleChoice({ minutes }: { readonly minutes: number }) {
  const { t } = useTranslation();
  const change = useChange();
  const { value, type } = useTyped(String(minutes));
  const offered = [...new Set([...OFFERED, minutes])].sort((a, b) => a - b);
  return (
    <SettingsSection heading={t('admin.messaging.idle')}>
      <Form onSubmit={() => void change.run({ kind: 'idle-sign-out', minutes: Number(value) })}>
        <Stack spacing={1.5}>
          <SelectField
            label={t('admin.messaging.idle')}
            value={value}
            placeholder={null}
            options={offered.map((count) => ({
              id: String(count),
              label: t('admin.messaging.idleMinutes', { count }),
            }))}
            onChange={type}
            problem={null}
            disabled={false}
          />
          <Typography variant="body2" color="textSecondary">
            {t('admin.messaging.idleHint', { hours: LIMITS.sessionHours })}
          </Typography>
          <SaveButton busy={change.busy} name={t('admin.messaging.idleSave')} />
        </Stack>
      </Form>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
