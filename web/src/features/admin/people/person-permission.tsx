import type { PortalMember } from '@my-messages/domain/documents/member';
import { useTranslation } from 'react-i18next';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedSwitch } from '../pieces/confirmed-switch';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

/** Whether a portal user may write. */
export function PersonPermission({ member: { uid, canMessage } }: { readonly member: PortalMember }) {
  const { t } = useTranslation();
  const change = useChange();
  return (
    <SettingsSection heading={t('admin.member.permissionHeading')}>
      <ConfirmedSwitch
        label={t('admin.member.permission')}
        hint={t(canMessage ? 'admin.member.permissionOn' : 'admin.member.permissionOff')}
        live={canMessage}
        busy={change.busy}
        request={(wanted) => change.run({ kind: 'permission-to-message', uid, canMessage: wanted })}
      />
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
