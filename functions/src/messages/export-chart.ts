import * as v from 'valibot';
import { callable, documentId } from '../platform/callable';
import { exportChart as read } from './store/export';

/** What was written about a chart, page by page; for a Super Admin who has just entered their password. */
export const exportChart = callable(
  'exportChart',
  v.object({
    organizationId: documentId,
    chartId: documentId,
    conversationId: v.nullable(documentId),
    after: v.nullable(documentId),
  }),
  ({ organizationId, chartId, conversationId }) => ({ organizationId, chartId, conversationId }),
  (_uid, request, now, caller) => read(caller, request, now),
);
