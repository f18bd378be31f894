import type { MessagingDecision } from '@my-messages/domain/policy/may-message';
import { chart, connection, staffCard } from '../entities/charts';
import { organization, ownMember } from '../entities/people';
import { readable } from '../live/readable';
import { useLiveQuery } from '../live/use-live-query';
import { useViewer } from '../viewer-context';
import { messagingDecision } from './messaging-decision';

/** The three that a message is between and about. */
export interface MessagingParties {
  readonly chartId: string;
  readonly portalUserId: string;
  readonly staffId: string;
}

/**
 * Whether the viewer may write to the other person about the chart, kept current; undefined until it is known.
 * The server decides the same from the same documents when a message is sent.
 */
export function useMessagingDecision(parties: MessagingParties | null): MessagingDecision | undefined {
  const viewer = useViewer();
  const { side } = viewer;

  const clinic = readable(useLiveQuery(organization(viewer)));
  const card = readable(useLiveQuery(parties && staffCard(viewer, parties.staffId)));
  const regarding = readable(useLiveQuery(parties && chart(viewer, parties.chartId)));
  const connected = readable(
    useLiveQuery(parties && connection(viewer, parties.chartId, parties.portalUserId)),
  );
  // Whether the portal user may is read by themselves; staff see it in the connection.
  const own = readable(useLiveQuery(side === 'portal' ? ownMember(viewer) : null));
  const member = side === 'portal' ? own : null;

  if (parties === null || clinic === undefined || card === undefined || regarding === undefined)
    return undefined;
  if (connected === undefined || member === undefined) return undefined;
  return messagingDecision(side, parties.staffId, {
    clinic,
    chart: regarding,
    connection: connected,
    card,
    member,
  });
}
