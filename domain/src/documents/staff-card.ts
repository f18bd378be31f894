import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { nonEmpty, parseDocument } from './document';

/** `…/staff/{uid}`: what everybody in the organization may see of a staff member. */
const schema = v.object({
  displayName: nonEmpty,
  title: v.string(),
  /** The role that lets a staff member message and be messaged; held false while they are inactive. */
  availableForPortalMessages: v.boolean(),
});

export type StaffCardDoc = v.InferInput<typeof schema> & { changedBy: string };
export type StaffCard = v.InferOutput<typeof schema> & { readonly uid: string };

export function parseStaffCard(uid: string, data: unknown): StaffCard {
  return { uid, ...parseDocument(schema, COLLECTIONS.staff, uid, data) };
}
