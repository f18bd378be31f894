import { copiedToConnection } from '../derived/derive-member';
import { set, type Setting } from '../derived/document-write';
import type { ConnectionDoc } from '../documents/connection';
import type { Member } from '../documents/member';
import { connectionId, connectionPath } from '../paths';

/** The connection of a portal user to a chart, with what their membership says of them copied into it. */
export function connectionOf(
  organizationId: string,
  { chartId, relationship }: Pick<ConnectionDoc, 'chartId' | 'relationship'>,
  member: Member,
): Setting {
  const { uid } = member;
  return set(connectionPath(organizationId, connectionId(chartId, uid)), {
    chartId,
    uid,
    ...copiedToConnection(member),
    relationship,
  });
}
