import type { MessagingDecision } from '@my-messages/domain/policy/may-message';
import type { DataError } from '../errors/data-error';
import { chart, connection, staffCard } from '../entities/charts';
import { organization, ownMember } from '../entities/people';
import type { LiveSource } from '../live/live-source';
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

  const clinic = useReadable(organization(viewer));
  const card = useReadable(parties && staffCard(viewer, parties.staffId));
  const regarding = useReadable(parties && chart(viewer, parties.chartId));
  const connected = useReadable(parties && connection(viewer, parties.chartId, parties.portalUserId));
  const member = useReadable(side === 'portal' ? ownMember(viewer) : null);

  if (parties === null || !clinic.known || !card.known || !regarding.known || !connected.known)
    return undefined;
  if (side === 'portal' && !member.known) return undefined;
  return messagingDecision(side, parties.staffId, {
    clinic: clinic.value,
    chart: regarding.value,
    connection: connected.value,
    card: card.value,
    member: member.known ? member.value : null,
  });
}

type Readable<Value> = { readonly known: false } | { readonly known: true; readonly value: Value | null };

/** A document as far as the viewer may read it: one that is refused counts as none. */
function useReadable<Value>(source: LiveSource<Value | null> | null) {
  const { data, error } = useLiveQuery(source);
  return readable(data, error);
}

function readable<Value>(
  data: Value | null | undefined,
  error: DataError | null,
): Readable<Value> & {
  readonly value?: Value | null;
} {
  if (error?.kind === 'forbidden') return { known: true, value: null };
  return data === undefined ? { known: false } : { known: true, value: data };
}
