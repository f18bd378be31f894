import { copiedToConnection } from '@my-messages/domain/derived/derive-member';
import type { Relationship } from '@my-messages/domain/documents/document';
import { parseMember } from '@my-messages/domain/documents/member';
import { connectionId, connectionPath } from '@my-messages/domain/paths';
import { set } from '@my-messages/domain/derived/document-write';

/** What connects a portal user to a chart, and who says so (`changedBy`). */
export interface Connecting {
  readonly chartId: string;
  readonly uid: string;
  readonly relationship: Relationship;
  readonly changedBy: string;
}

/**
 * The connection of a portal user to a chart, with what their membership (a stored member document) says of them
 * copied into it. Throws a DocumentError for a membership that is none.
 */
export function connectionWrite(
  organizationId: string,
  { chartId, uid, relationship, changedBy }: Connecting,
  member: unknown,
) {
  const parsed = parseMember(uid, member);
  return set(connectionPath(organizationId, connectionId(chartId, uid)), {
    chartId,
    uid,
    ...copiedToConnection(parsed),
    relationship,
    changedBy,
  });
}
