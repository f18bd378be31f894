import { parseSavedAnswer } from '@my-messages/domain/documents/saved-answer';
import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath, ownAnswersPath } from '@my-messages/domain/paths';
import { pageSource } from '../live/sources';
import type { Viewer } from '../viewer';

/** What a staff member has saved for themselves, in no order; as many as a list may have. */
export const ownAnswers = (viewer: Viewer) =>
  answers(viewer, ownAnswersPath(viewer.organizationId, viewer.uid), LIMITS.listLimit);

/** All that the clinic has saved for its staff, in no order. */
export const clinicAnswers = (viewer: Viewer) =>
  answers(viewer, collectionPath(viewer.organizationId, 'savedAnswers'), LIMITS.clinicAnswers);

const answers = ({ store }: Viewer, collection: string, limit: number) =>
  pageSource(store, { collection, filters: [], orderBy: [], limit }, parseSavedAnswer);
