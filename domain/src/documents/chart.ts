import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { nonEmpty, parseDocument } from './document';

export const chartStatus = v.picklist(['open', 'closed']);

/** `…/charts/{id}`: one episode of care of one patient. */
export const schema = v.object({
  patientName: nonEmpty,
  /** {@link sortName} of the patient's name. */
  sortName: v.string(),
  /** What a patient is found by, {@link chartNameFields}; nothing in documents that are older than it. */
  nameTokens: v.optional(v.array(v.string()), []),
  /** The same, as keys, {@link chartNameFields}. */
  nameKeys: v.optional(v.record(v.string(), v.literal(true)), {}),
  label: nonEmpty,
  locationId: nonEmpty,
  /** A closed chart takes no new messages. */
  status: chartStatus,
  careTeamIds: v.array(nonEmpty),
});

export type ChartDoc = v.InferInput<typeof schema>;
export type Chart = v.InferOutput<typeof schema> & { readonly id: string };

export function parseChart(id: string, data: unknown): Chart {
  return { id, ...parseDocument(schema, COLLECTIONS.charts, id, data) };
}
