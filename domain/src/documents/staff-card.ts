import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { day, nonEmpty, parseDocument } from './document';

/** `…/staff/{uid}`: what everybody in the organization may see of a staff member. */
export const schema = v.object({
  displayName: nonEmpty,
  title: v.string(),
  /** The role that lets a staff member message and be messaged; in force: held false while they are inactive or have yet to accept. */
  availableForPortalMessages: v.boolean(),
  /**
   * From which day to which, both included, they do not answer, by the organization's clock; and which of the staff
   * does meanwhile, if one is named. Null while nothing is said.
   */
  away: v.optional(v.nullable(v.object({ from: day, until: day, coverId: v.nullable(nonEmpty) })), null),
});

export type StaffCardDoc = v.InferInput<typeof schema>;
export type StaffCard = v.InferOutput<typeof schema> & { readonly uid: string };

export function parseStaffCard(uid: string, data: unknown): StaffCard {
  return { uid, ...parseDocument(schema, COLLECTIONS.staff, uid, data) };
}
