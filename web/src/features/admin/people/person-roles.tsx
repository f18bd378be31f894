import { STAFF_ROLES, type StaffRole } from '@my-messages/domain/admin/admin-change';
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
                {...questionFor(role)}
                request={(given) => change.run({ kind: 'role', uid: member.uid, role, given })}
              />
            </li>
          );
        })}
      </RowList>
      <ChangeNotice change={change} />
    </SettingsSection>
  );

  /** What is asked before the role goes: where it is one's own, or what it takes to answer. */
  function questionFor(role: StaffRole) {
    const answers = role === 'availableForPortalMessages';
    if (!own && !answers) return {};
    const words = own
      ? {
          heading: t('admin.member.ownRoleHeading'),
          body: t('admin.member.ownRoleBody'),
          label: t('admin.member.ownRoleConfirm'),
        }
      : {
          heading: t('admin.member.takeRoleHeading', { name: member.displayName }),
          body: t('admin.member.takeRoleBody'),
          label: t('admin.member.takeRoleConfirm'),
        };
    return {
      confirmOff: { ...words, leaving: answers ? { staffId: member.uid, chartId: null } : undefined },
    };
  }
}
