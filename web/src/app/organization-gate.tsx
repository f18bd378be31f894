import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { account } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import type { Session, SignOutNotice } from '../data/session/session';
import { rememberedPlace, rememberPlace } from '../data/session/session-times';
import { ChooseOrganization } from '../features/organizations/choose-organization';
import { NoOrganization } from '../features/organizations/no-organization';
import { useChosenOrganization } from './chosen-organization';
import { GateWait } from './gate-wait';
import { MemberGate } from './member-gate';
import type { OpenSession } from './open-session';
import { SignOutGuard } from './sign-out-guard';
import { useDeepLink } from './use-deep-link';
import { ADDRESSES } from '../ui/addresses';

interface OrganizationGateProps {
  readonly session: Session;
  readonly open: OpenSession;
  readonly leave: (notice: SignOutNotice | null) => void;
}

/**
 * Finds the organization that the person works in now: their only one, the one of the conversation that they came in
 * at, or the one they choose.
 */
export function OrganizationGate({ session, open, leave }: OrganizationGateProps) {
  const visitor = { store: open.store, uid: session.uid };
  const { data, error, retry } = useLiveQuery(account(visitor));
  // What they see first is asked for while it is found out whether they are there still.
  const [remembered] = useState(() => rememberedPlace(session.uid));
  const navigate = useNavigate();
  const { chosen, choose, forget } = useChosenOrganization();
  const organizationIds = data?.organizationIds ?? [];
  const link = useDeepLink(visitor, organizationIds);
  const [followed, setFollowed] = useState<string | null>(null);
  if (link.organizationId !== null && followed !== link.organizationId) {
    // Once: afterwards the person may change to another.
    setFollowed(link.organizationId);
    choose(link.organizationId);
  }

  const isInOne = organizationIds.length === 1;
  const known = data !== undefined;
  useEffect(() => {
    if (known && !isInOne) rememberPlace(undefined);
  }, [known, isInOne]);

  // What is open there is not in another organization.
  const change = () => {
    forget();
    void navigate(ADDRESSES.messages, { replace: true });
  };

  return (
    <SignOutGuard
      open={open}
      onSignOut={() => {
        leave(null);
      }}
    >
      {inside}
    </SignOutGuard>
  );

  function inside(signOut: () => void) {
    if (data === undefined && remembered !== null && error === null) {
      return member(remembered.organizationId, null, signOut);
    }
    if (data === undefined) return <GateWait error={error} retry={retry} signOut={signOut} />;
    const [only] = organizationIds;
    if (only === undefined) return <NoOrganization email={session.email} onSignOut={signOut} />;
    if (link.looking || link.error !== null) {
      return <GateWait error={link.error} retry={link.retry} signOut={signOut} />;
    }
    const several = organizationIds.length > 1;
    const current = several ? organizationIds.find((id) => id === chosen) : only;
    if (current === undefined) {
      return (
        <ChooseOrganization
          store={open.store}
          organizationIds={organizationIds}
          onChoose={choose}
          onSignOut={signOut}
        />
      );
    }
    return member(current, several ? change : null, signOut);
  }

  function member(current: string, onChangeOrganization: (() => void) | null, signOut: () => void) {
    return (
      <MemberGate
        key={current}
        organizationId={current}
        session={session}
        open={open}
        leave={leave}
        remembered={remembered?.organizationId === current ? remembered.side : null}
        onSignOut={signOut}
        onChangeOrganization={onChangeOrganization}
      />
    );
  }
}
