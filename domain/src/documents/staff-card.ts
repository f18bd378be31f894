import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { nonEmpty, parseDocument } from './document';

/** `…/staff/{uid}`: what everybody in the organization may see of a staff member. */
const schema = v.object({
  displayName: nonEmpty,
  title: v.string(),
  /** The role that lets a staff member message and be messaged; in force: held false while they are inactive or have yet to accept. */
  availableForPortalMessages: v.boolean(),
});

export type StaffCardDoc = v.InferInput<typeof schema>;
export type StaffCard = v.InferOutput<typeof schema> & { readonly uid: string };

export function parseStaffCard(uid: string, data: unknown): StaffCard {
  return { uid, ...parseDocument(schema, COLLECTIONS.staff, uid, data) };
}
