import { adminChange } from '@my-messages/domain/admin/admin-change';
import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { administer as carryOut } from './store/administration';

/** Carries out one change of an admin, who is known by their token and may do what their membership says. */
export const administer = callable(
  'administer',
  v.object({ organizationId: documentId, change: adminChange }),
  ({ organizationId, change }) => ({ organizationId, kind: change.kind }),
  (_uid, { organizationId, change }, _now, caller) => carryOut(caller, organizationId, change),
);
