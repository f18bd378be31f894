import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { listWaiting as list } from './store/waiting';

const place = v.object({ urgent: v.boolean(), since: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Who waits for an answer in a clinic, for its Super Admins, who read no message by it. */
export const listWaiting = callable(
  'listWaiting',
  v.object({
    organizationId: documentId,
    staffId: v.nullable(documentId),
    // Pages that were opened before it was asked for do not say it.
    chartId: v.optional(v.nullable(documentId), null),
    after: v.nullable(place),
  }),
  ({ organizationId }) => ({ organizationId }),
  list,
);
