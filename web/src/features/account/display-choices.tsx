import type { Display } from '@my-messages/domain/documents/member';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SwitchField } from '../../ui/switch-field';
import { SavingNote } from './saving-note';
import { useSave } from './use-save';

/** How the screen is for staff: low rows, and keys that do something. */
export function DisplayChoices({ chosen }: { readonly chosen: Display }) {
  const { t } = useTranslation();
  const saving = useSave();
  const { display: shown = chosen } = saving.busy ? (saving.wish ?? {}) : {};
  const change = (fields: Partial<Display>) => {
    void saving.run({ display: { ...shown, ...fields } });
  };
  return (
    <div>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('ownSettings.display')}
      </Typography>
      <SwitchField
        label={t('ownSettings.dense')}
        hint={t('ownSettings.denseHint')}
        checked={shown.dense}
        busy={saving.busy}
        onChange={(dense) => {
          change({ dense });
        }}
      />
      <SwitchField
        label={t('ownSettings.shortcuts')}
        hint={t('ownSettings.shortcutsHint')}
        checked={shown.shortcuts}
        busy={saving.busy}
        onChange={(shortcuts) => {
          change({ shortcuts });
        }}
      />
      <SavingNote saving={saving} />
    </div>
  );
}
