import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { country, instant, nonEmpty, parseDocument } from './document';

const common = {
  displayName: nonEmpty,
  /** {@link sortName} of the name. */
  sortName: v.string(),
  /** The address that was invited, for Super Admins to recognize; mail goes to the account's own. Null if none. */
  email: v.nullable(v.string()),
  active: v.boolean(),
  /** When the invitation was accepted; null until then. */
  acceptedAt: v.nullable(instant),
  /** Where the person is, for the emergency number; null means the organization's country. */
  country: v.nullable(country),
  notifications: v.object({ newMessageEmail: v.boolean() }),
};

/** `…/members/{uid}`: a person's membership of one organization, of one kind. */
const schema = v.variant('kind', [
  v.object({ ...common, kind: v.literal('portal'), canMessage: v.boolean() }),
  v.object({
    ...common,
    kind: v.literal('staff'),
    /** The role as given; the card says whether it is in force. */
    availableForPortalMessages: v.boolean(),
    superAdmin: v.boolean(),
    managePortalSettings: v.boolean(),
  }),
]);

export type MemberDoc = v.InferInput<typeof schema> & { changedBy: string };
export type Member = v.InferOutput<typeof schema> & { readonly uid: string };
export type PortalMember = Extract<Member, { kind: 'portal' }>;
export type StaffMember = Extract<Member, { kind: 'staff' }>;

export function parseMember(uid: string, data: unknown): Member {
  return { uid, ...parseDocument(schema, COLLECTIONS.members, uid, data) };
}
