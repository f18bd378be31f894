import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { noteDownload as note } from './store/note-download';

/** That they download all their conversations; for a portal user who has just entered their password. */
export const noteDownload = callable(
  'noteDownload',
  v.object({ organizationId: documentId }),
  ({ organizationId }) => ({ organizationId }),
  (_uid, request, now, caller) => note(caller, request, now),
);
