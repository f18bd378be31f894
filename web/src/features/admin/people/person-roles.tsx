import { STAFF_ROLES } from '@my-messages/domain/admin/admin-change';
import type { StaffMember } from '@my-messages/domain/documents/member';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../data/viewer-context';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedSwitch } from '../pieces/confirmed-switch';
import { RowList } from '../pieces/row-list';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

/** The roles of a staff member. Nobody gives themselves one; giving up one's own asks first. */
export function PersonRoles({ member }: { readonly member: StaffMember }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const change = useChange();
  const own = member.uid === viewer.uid;
  return (
    <SettingsSection heading={t('admin.member.roles')}>
      <RowList>
        {STAFF_ROLES.map((role) => {
          const notMine = own && !member[role];
          return (
            <li key={role}>
              <ConfirmedSwitch
                label={t(`admin.role.${role}`)}
                hint={
                  <>
                    {t(`admin.roleHint.${role}`)}
                    {notMine && <div>{t('admin.member.notRaiseYourself')}</div>}
                  </>
                }
                live={member[role]}
                busy={change.busy}
                disabled={notMine}
                {...(own && { confirmOff: ownRole() })}
                request={(given) => change.run({ kind: 'role', uid: member.uid, role, given })}
              />
            </li>
          );
        })}
      </RowList>
      <ChangeNotice change={change} />
    </SettingsSection>
  );

  function ownRole() {
    return {
      heading: t('admin.member.ownRoleHeading'),
      body: t('admin.member.ownRoleBody'),
      label: t('admin.member.ownRoleConfirm'),
    };
  }
}
