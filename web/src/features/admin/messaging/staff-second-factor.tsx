import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../../ui/addresses';
import { LinkButton } from '../../../ui/link-button';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedSwitch } from '../pieces/confirmed-switch';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

/** Whether staff are let in with a second step alone; who asks it of them has set it up themselves. */
export function StaffSecondFactor({ needed }: { readonly needed: boolean }) {
  const { t } = useTranslation();
  const change = useChange();
  const refused = change.answer?.kind === 'refused' && change.answer.refusal === 'no-second-factor';
  return (
    <SettingsSection heading={t('title.secondFactor')}>
      <ConfirmedSwitch
        label={t('admin.secondFactor.switch')}
        hint={t(needed ? 'admin.secondFactor.on' : 'admin.secondFactor.off')}
        live={needed}
        busy={change.busy}
        confirmOn={{
          heading: t('admin.secondFactor.onHeading'),
          body: t('admin.secondFactor.onBody'),
          label: t('admin.secondFactor.onConfirm'),
        }}
        request={(wanted) => change.run({ kind: 'staff-second-factor', needed: wanted })}
      />
      <ChangeNotice change={change} />
      {refused && (
        <LinkButton to={ADDRESSES.secondFactor} variant="outlined" sx={{ mt: 1.5 }}>
          {t('ownSettings.secondFactor.setUp')}
        </LinkButton>
      )}
    </SettingsSection>
  );
}
