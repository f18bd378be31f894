import type { Side } from '@my-messages/domain/side';

/** Who is looking: a member of one organization, on one side. */
export interface Viewer {
  readonly organizationId: string;
  readonly uid: string;
  readonly side: Side;
}
