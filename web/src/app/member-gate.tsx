import { isEnded, lacksSecondFactor } from '@my-messages/domain/policy/active-member';
import type { Side } from '@my-messages/domain/side';
import { Suspense, useEffect, useMemo } from 'react';
import { DraftContext } from '../data/drafts/draft-context';
import { useErrorReports } from '../data/errors/error-reports-context';
import { ownMember } from '../data/entities/people';
import { useLiveStore } from '../data/live/live-context';
import { useLiveQuery } from '../data/live/use-live-query';
import type { Session, SignOutNotice } from '../data/session/session';
import { rememberPlace } from '../data/session/session-times';
import type { Viewer, Visitor } from '../data/viewer';
import { ViewerContext } from '../data/viewer-context';
import { JoinOrganization } from '../features/join/join-organization';
import { PAGES } from '../routes/pages';
import { GateWait } from './gate-wait';
import type { OpenSession } from './open-session';
import { Shell } from './shell';

interface MemberGateProps {
  readonly organizationId: string;
  readonly session: Session;
  readonly open: OpenSession;
  readonly leave: (notice: SignOutNotice | null) => void;
  /** The side that they were of when they were let in last; null where that is not known. */
  readonly remembered: Side | null;
  readonly onSignOut: () => void;
  readonly onChangeOrganization: (() => void) | null;
}

/**
 * Lets active members in, as the side that they are of, and asks those who are invited. Whose membership or session ends, also
 * meanwhile, is signed out.
 */
export function MemberGate(props: MemberGateProps) {
  const { organizationId, session, open, leave, remembered, onSignOut, onChangeOrganization } = props;
  const live = useLiveStore();
  const { store } = open;
  const { uid } = session;
  const visitor = useMemo<Visitor>(() => ({ store, organizationId, uid }), [store, organizationId, uid]);
  const { data: member, error, retry } = useLiveQuery(ownMember(visitor));
  const ended = member === null || member?.active === false;
  const isOver = session.since !== null && isEnded(member ?? null, session.since);
  const side = member === undefined && error === null ? remembered : (member?.kind ?? null);

  const reports = useErrorReports();
  useEffect(() => {
    reports.at(organizationId);
  }, [reports, organizationId]);

  useEffect(() => {
    if (ended) leave('inactive');
    else if (isOver) leave('everywhere');
  }, [ended, isOver, leave]);

  // Of who is in several it is not known before where they want to be.
  const letIn = member?.active === true && member.acceptedAt !== null && onChangeOrganization === null;
  useEffect(() => {
    if (letIn && side !== null) rememberPlace({ uid, organizationId, side });
  }, [letIn, uid, organizationId, side]);

  // A refusal may be the first that is heard of a membership that has ended: the listener on it can stay silent.
  useEffect(
    () =>
      live.onRefusal(() => {
        live.of(ownMember(visitor)).check();
      }),
    [live, visitor],
  );

  const viewer = useMemo<Viewer | null>(() => (side === null ? null : { ...visitor, side }), [visitor, side]);

  if (viewer === null || ended || isOver) {
    return <GateWait error={error} retry={retry} signOut={onSignOut} />;
  }
  if (lacksSecondFactor(member ?? null, session.secondFactor === 'entered')) {
    const doors = { onSignOut, onChangeOrganization };
    return (
      <Suspense fallback={<GateWait error={null} retry={retry} signOut={onSignOut} />}>
        <PAGES.secondFactorNeeded visitor={visitor} session={session} {...doors} />
      </Suspense>
    );
  }
  if (member?.acceptedAt === null) {
    return (
      <JoinOrganization visitor={visitor} onSignOut={onSignOut} onChangeOrganization={onChangeOrganization} />
    );
  }
  return (
    <ViewerContext value={viewer}>
      <DraftContext value={open.draftsOf(organizationId)}>
        <Shell session={session} onChangeOrganization={onChangeOrganization} onSignOut={onSignOut} />
      </DraftContext>
    </ViewerContext>
  );
}
