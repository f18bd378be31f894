import { parseDraft, type StoredDraft } from '@my-messages/domain/documents/draft';
import { LIMITS } from '@my-messages/domain/limits';
import { draftsPath } from '@my-messages/domain/paths';
import { pageSource } from '../live/sources';
import type { Viewer } from '../viewer';

/** A draft as the server has it; `pending` while this is a write of ours that it has not confirmed. */
export type HeardDraft = StoredDraft & { readonly pending: boolean };

/** The viewer's own drafts, the newest first, live; as many as a list may have. */
export const ownDrafts = (viewer: Viewer) =>
  pageSource(
    viewer.store,
    {
      collection: draftsPath(viewer.organizationId, viewer.uid),
      filters: [],
      orderBy: [['savedAt', 'desc']],
      limit: LIMITS.listLimit,
    },
    (id, data, pending): HeardDraft => ({ ...parseDraft(id, data), pending }),
  );
