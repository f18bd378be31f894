import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { country, instant, nonEmpty, parseDocument } from './document';

export const MAIL_CHOICES = ['each', 'daily', 'none'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

const notifications = v.object({
  /** A mail for each message that is not covered by one before, one a day, or none. */
  email: v.picklist(MAIL_CHOICES),
  /** Between which hours of their day no such mail goes out, the first included; null for none. May span midnight. */
  quiet: v.nullable(v.object({ from: hour, until: hour })),
  /** IANA name of where they chose this; null for the organization's. */
  timeZone: v.nullable(nonEmpty),
});

export type Notifications = v.InferOutput<typeof notifications>;

/** What holds for somebody who has chosen nothing. */
export const UNCHOSEN: Notifications = { email: 'each', quiet: null, timeZone: null };

const display = v.object({
  /** Whether the inbox of staff has low rows. */
  dense: v.boolean(),
  /** Whether single keys do something. */
  shortcuts: v.boolean(),
});

export type Display = v.InferOutput<typeof display>;

/** What holds for somebody who has chosen nothing. */
export const USUAL_DISPLAY: Display = { dense: true, shortcuts: true };

const common = {
  displayName: nonEmpty,
  /** {@link sortName} of the name. */
  sortName: v.string(),
  /** What a person is found by, {@link nameFields}; nothing in documents that are older than it. */
  nameTokens: v.optional(v.array(v.string()), []),
  /** The address that was invited, for Super Admins to recognize; mail goes to the account's own. Null if none. */
  email: v.nullable(v.string()),
  active: v.boolean(),
  /** When the invitation was accepted; null until then. */
  acceptedAt: v.nullable(instant),
  /** Where the person is, for the emergency number; null means the organization's country. */
  country: v.nullable(country),
  notifications,
  display,
  /** Since when mail to the account's address is refused, or comes back, for good; null where none was yet. */
  mailRefusedAt: v.nullable(instant),
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

export type MemberDoc = v.InferInput<typeof schema>;
export type Member = v.InferOutput<typeof schema> & { readonly uid: string };
export type PortalMember = Extract<Member, { kind: 'portal' }>;
export type StaffMember = Extract<Member, { kind: 'staff' }>;

export function parseMember(uid: string, data: unknown): Member {
  return { uid, ...parseDocument(schema, COLLECTIONS.members, uid, data) };
}
