import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/select-field';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';
import { useReminderWords } from './use-reminder-words';
import { Form } from '../../../ui/form';

const NONE = 'none';
const OFFERED = [4, 12, 24, 48, 72, 168];

/** After how long readers are reminded of what they were told and have not read. */
export function ReminderChoice({ hours }: { readonly hours: number | null }) {
  const { t } = useTranslation();
  const words = useReminderWords();
  const change = useChange();
  const { value, type } = useTyped(hours === null ? NONE : String(hours));
  const offered = [...new Set([...OFFERED, ...(hours === null ? [] : [hours])])].sort((a, b) => a - b);
  return (
    <SettingsSection heading={t('admin.messaging.reminder')}>
      <Form
        onSubmit={() => void change.run({ kind: 'reminder', hours: value === NONE ? null : Number(value) })}
      >
        <Stack spacing={1.5}>
          <SelectField
            label={t('admin.messaging.reminder')}
            value={value}
            placeholder={null}
            options={[
              { id: NONE, label: words(null) },
              ...offered.map((count) => ({ id: String(count), label: words(count) })),
            ]}
            onChange={type}
            problem={null}
            disabled={false}
          />
          <Typography variant="body2" color="textSecondary">
            {t('admin.messaging.reminderHint')}
          </Typography>
          <SaveButton busy={change.busy} name={t('admin.messaging.reminderSave')} />
        </Stack>
      </Form>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
