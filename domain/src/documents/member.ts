import * as v from 'valibot';
import { LIMITS } from '../limits';
import { COLLECTIONS } from '../paths';
import type { Side } from '../side';
import { country, instant, nonEmpty, parseDocument } from './document';

export const MAIL_CHOICES = ['each', 'daily', 'none'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

/** At which hours of somebody's day the one mail for all that is unread goes out. */
const digestHours = v.pipe(v.array(hour), v.minLength(1), v.maxLength(LIMITS.digestHours));

const chosen = {
  /** A mail for each message that is not covered by one before; one at set hours for all that is unread; or none. */
  email: v.picklist(MAIL_CHOICES),
  /**
   * Between which hours of their day no mail for each message goes out, the first included; null for none. May span
   * midnight.
   */
  quiet: v.nullable(v.object({ from: hour, until: hour })),
  /** IANA name of where they chose this; null for the organization's. */
  timeZone: v.nullable(nonEmpty),
};

/** When portal users get it who have not chosen, as before there were hours to be chosen: documents of then have none. */
const PORTAL_HOURS = [17];

const ofPortal = v.object({ ...chosen, digestHours: v.optional(digestHours, PORTAL_HOURS) });

export type Notifications = v.InferOutput<typeof ofPortal>;

/** What holds for somebody who has chosen nothing. Staff have many conversations, and shall not get as many mails. */
export const UNCHOSEN: Readonly<Record<Side, Notifications>> = {
  portal: { email: 'each', quiet: null, timeZone: null, digestHours: PORTAL_HOURS },
  staff: { email: 'daily', quiet: null, timeZone: null, digestHours: [8, 13] },
};

/** Staff had nothing to choose before there were hours. */
const ofStaff = v.pipe(
  v.object({ ...chosen, digestHours: v.optional(digestHours) }),
  v.transform(({ digestHours: hours, ...rest }) =>
    hours === undefined ? UNCHOSEN.staff : { ...rest, digestHours: hours },
  ),
);

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
  display,
  /** Since when mail to the account's address is refused, or comes back, for good; null where none was yet. */
  mailRefusedAt: v.nullable(instant),
  /** Since when a session has to be begun to open anything: those of before were ended. Null where none was. */
  sessionsFrom: v.optional(v.nullable(instant), null),
};

/** `…/members/{uid}`: a person's membership of one organization, of one kind. */
export const schema = v.variant('kind', [
  v.object({ ...common, kind: v.literal('portal'), notifications: ofPortal, canMessage: v.boolean() }),
  v.object({
    ...common,
    kind: v.literal('staff'),
    notifications: ofStaff,
    /** The role as given; the card says whether it is in force. */
    availableForPortalMessages: v.boolean(),
    superAdmin: v.boolean(),
    managePortalSettings: v.boolean(),
    /** The organization's `staffSecondFactor`, where the rules find it without reading one document more. */
    needsSecondFactor: v.optional(v.boolean(), false),
  }),
]);

export type MemberDoc = v.InferInput<typeof schema>;
export type Member = v.InferOutput<typeof schema> & { readonly uid: string };
export type PortalMember = Extract<Member, { kind: 'portal' }>;
export type StaffMember = Extract<Member, { kind: 'staff' }>;

export function parseMember(uid: string, data: unknown): Member {
  return { uid, ...parseDocument(schema, COLLECTIONS.members, uid, data) };
}
