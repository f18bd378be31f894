import { EMERGENCY_NUMBERS } from '@my-messages/domain/emergency/numbers';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { SelectField } from '../../ui/select-field';
import { SavingNote } from './saving-note';
import { useSave } from './use-save';

/** Stands in the list for no country of one's own. */
const AS_THE_CLINIC = 'clinic';

/** Where somebody is, which decides the emergency numbers that they are told. */
export function CountryChoice({ chosen }: { readonly chosen: string | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const saving = useSave();
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const countries = [...new Set([...Object.keys(EMERGENCY_NUMBERS), ...(chosen === null ? [] : [chosen])])]
    .map((id) => ({ id, label: names.of(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const { country: shown = chosen } = saving.busy ? (saving.wish ?? {}) : {};
  return (
    <div>
      <SelectField
        label={t('ownSettings.country')}
        value={shown ?? AS_THE_CLINIC}
        placeholder={null}
        options={[{ id: AS_THE_CLINIC, label: t('ownSettings.countryOfClinic') }, ...countries]}
        onChange={(id) => {
          void saving.run({ country: id === AS_THE_CLINIC ? null : id });
        }}
        problem={null}
        disabled={false}
      />
      <Typography variant="body2" color="textSecondary" sx={{ my: 0.75 }}>
        {t('ownSettings.countryHint')}
      </Typography>
      <SavingNote saving={saving} />
    </div>
  );
}
