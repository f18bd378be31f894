import type { WaitingPlace, WaitingRow } from '@my-messages/domain/callables';
import { useListed, type Listed } from '../functions/use-listed';
import { useViewer } from '../viewer-context';

/** Who waits for an answer in the clinic, urgent ones first and then longest first, as the server said last. */
export type Waiting = Listed<WaitingRow>;

/** So often what is shown is asked for anew, in milliseconds: nobody is told of it by a listener. */
const REFRESH = 60_000;

/** Of one staff member, be it about one chart, or of all (null). Super Admins read no conversation, so that the server lists them. */
export function useWaiting(staffId: string | null, chartId: string | null = null): Waiting {
  const { organizationId } = useViewer();
  const listed = useListed(
    ['waiting', organizationId, staffId, chartId],
    (call, after: WaitingPlace | null) => call('listWaiting', { organizationId, staffId, chartId, after }),
    REFRESH,
  );
  return { ...listed, rows: listed.rows && once(listed.rows) };
}

/** Times are cut to the millisecond where a page goes on, so that its first row may be the last of the page before. */
function once(rows: readonly WaitingRow[]): WaitingRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
