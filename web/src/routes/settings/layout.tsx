import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router-dom';
import { SettingsNav } from '../../features/admin/settings-nav';
import type { AdminRoles } from '../../features/admin/use-admin-roles';
import { ADDRESSES } from '../../ui/addresses';
import { LiveStatus } from '../../ui/live-status';
import { TwoPanes } from '../two-panes';
import { isJustInvited } from './just-invited';

const NAV_WIDTH = 300;

/** The list of settings pages, and the open one beside it. */
export function SettingsLayout({ roles }: { readonly roles: AdminRoles }) {
  const { t } = useTranslation();
  const state: unknown = useLocation().state;
  return (
    <TwoPanes
      listAddress={ADDRESSES.settings}
      listLabel={t('admin.settings')}
      listWidth={NAV_WIDTH}
      list={(alone) => <SettingsNav roles={roles} headingLevel={alone ? 1 : 2} />}
    >
      {/* Here, because a region that appears together with its words is often not read. */}
      <LiveStatus hidden>{isJustInvited(state) ? t('admin.invite.sent') : null}</LiveStatus>
      <Outlet />
    </TwoPanes>
  );
}
