import { useTranslation } from 'react-i18next';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedSwitch } from '../pieces/confirmed-switch';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

/** My Messages for the whole clinic. */
export function MessagingSwitch({ enabled }: { readonly enabled: boolean }) {
  const { t } = useTranslation();
  const change = useChange();
  return (
    <SettingsSection heading={t('admin.messaging.heading')}>
      <ConfirmedSwitch
        label={t('admin.messaging.switch')}
        hint={t(enabled ? 'admin.messaging.on' : 'admin.messaging.off')}
        live={enabled}
        busy={change.busy}
        confirmOff={{
          heading: t('admin.messaging.offHeading'),
          body: t('admin.messaging.offBody'),
          label: t('admin.messaging.offConfirm'),
        }}
        request={(wanted) => change.run({ kind: 'messaging', enabled: wanted })}
      />
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
