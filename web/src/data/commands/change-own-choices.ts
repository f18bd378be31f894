import type { Display, Notifications } from '@my-messages/domain/documents/member';
import { memberPath } from '@my-messages/domain/paths';
import { update } from '../store/store';
import type { Viewer } from '../viewer';

/** What a person may choose about their own membership; what is not named stays. */
export interface OwnChoices {
  readonly notifications?: Notifications;
  readonly display?: Display;
  /** ISO 3166-1 alpha-2; null for the organization's. */
  readonly country?: string | null;
}

/** Changes the viewer's own choices, in one write. Rejects with a DataError, and then nothing has changed. */
export async function changeOwnChoices(
  viewer: Viewer,
  { notifications, display, country }: OwnChoices,
): Promise<void> {
  const fields = {
    ...(notifications !== undefined && { notifications }),
    ...(display !== undefined && { display }),
    ...(country !== undefined && { country }),
  };
  await viewer.store.commit([update(memberPath(viewer.organizationId, viewer.uid), fields)]);
}
