import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { readAuditAddress, writeAuditAddress } from '../../features/admin/audit/audit-address';
import { AuditPage } from '../../features/admin/audit/audit-page';
import { AddChartPage } from '../../features/admin/charts/add-chart-page';
import { InvitePage } from '../../features/admin/people/invite-page';
import { PeoplePage } from '../../features/admin/people/people-page';
import { PersonPage } from '../../features/admin/people/person-page';
import { WaitingPage } from '../../features/admin/waiting/waiting-page';
import type { AdminRoles } from '../../features/admin/use-admin-roles';
import { useSettingsPages } from '../../features/admin/use-settings-pages';
import { chartSettingsAddress, kindOf, personAddress, settingsAddress, waitingFor } from '../../ui/addresses';
import { useLeadOn } from '../../ui/use-lead-on';
import { useRoomForTwo } from '../../ui/use-room-for-two';
import { isJustInvited, JUST_INVITED } from './just-invited';

// Pages whose addresses say more than their place, or that lead on to another.

/** The list of pages stands in the layout; where there is room beside it, its first page is opened, unless another was. */
export function FirstPage({ roles }: { readonly roles: AdminRoles }) {
  const leadOn = useLeadOn();
  const wide = useRoomForTwo();
  const { pages } = useSettingsPages(roles);
  const first = wide ? pages?.[0] : undefined;
  useEffect(() => {
    if (first !== undefined) leadOn(settingsAddress(first));
  }, [first, leadOn]);
  return null;
}

export function Waiting() {
  const [search] = useSearchParams();
  return <WaitingPage staffId={waitingFor(search)} />;
}

export function People() {
  const [search] = useSearchParams();
  return <PeoplePage kind={kindOf(search)} />;
}

/** Leads on to the page of who was invited. */
export function Invite() {
  const leadOn = useLeadOn();
  const [search] = useSearchParams();
  return (
    <InvitePage
      kind={kindOf(search)}
      onInvited={(uid) => {
        leadOn(personAddress(uid), { state: JUST_INVITED });
      }}
    />
  );
}

export function Person({ uid }: { readonly uid: string }) {
  const state: unknown = useLocation().state;
  return <PersonPage key={uid} uid={uid} justInvited={isJustInvited(state)} />;
}

/** Leads on to the new chart, whose people are chosen there. */
export function AddChart() {
  const leadOn = useLeadOn();
  return (
    <AddChartPage
      onAdded={(chartId) => {
        leadOn(chartSettingsAddress(chartId));
      }}
    />
  );
}

/** The filters stand in the address, so that Back and a link bring them again. */
export function AuditTrail() {
  const [search, setSearch] = useSearchParams();
  return (
    <AuditPage
      address={readAuditAddress(search)}
      onChange={(address) => {
        setSearch(writeAuditAddress(address), { replace: true });
      }}
    />
  );
}
