import { useTranslation } from 'react-i18next';
import { SwitchField } from '../../ui/switch-field';
import { SavingNote } from './saving-note';
import { useSave } from './use-save';

/** Whether a portal user gets a mail for a new message, and what stands in it. */
export function MailChoice({ chosen }: { readonly chosen: boolean }) {
  const { t } = useTranslation();
  const { state, save } = useSave((newMessageEmail: boolean) => ({ newMessageEmail }));
  return (
    <div>
      <SwitchField
        label={t('ownSettings.mail')}
        hint={t('ownSettings.mailHint')}
        checked={state.kind === 'saving' ? state.value : chosen}
        onChange={save}
        busy={state.kind === 'saving'}
      />
      <SavingNote state={state} />
    </div>
  );
}
