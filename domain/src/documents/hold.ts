import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { instant, parseDocument } from './document';

/**
 * `…/holds/{chartId}`: a legal hold. While it is there, nothing that was written about the chart is deleted. It does not
 * stand in the chart, which more people read.
 */
export const schema = v.object({ since: instant });

export type HoldDoc = v.InferInput<typeof schema>;
export type Hold = v.InferOutput<typeof schema>;

export function parseHold(id: string, data: unknown): Hold {
  return parseDocument(schema, COLLECTIONS.holds, id, data);
}
