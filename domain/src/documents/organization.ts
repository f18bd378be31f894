import * as v from 'valibot';
import { LIMITS } from '../limits';
import { COLLECTIONS } from '../paths';
import { isLogo } from '../text/logo';
import { isPhone } from '../text/phone';
import { count, country, instant, nonEmpty, parseDocument } from './document';
import { holidays, openingHours, USUAL_HOURS } from './opening';

/**
 * A telephone number, or null. Locations that were stored before there were numbers have none; a number that nobody
 * could dial counts as none, because for its sake the clinic's messages shall not become unreadable.
 */
const phone = v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.check(isPhone))), null), null);

/** `organizations/{id}`: the clinic, and how it runs My Messages. */
export const schema = v.object({
  name: nonEmpty,
  /** A small picture as a data address, or null; one that is none counts as none, like a number that cannot be dialled. */
  logo: v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.check(isLogo))), null), null),
  country,
  /** IANA name. */
  timeZone: nonEmpty,
  /** Younger patients get no account of their own at import; in years. */
  minimumAccountAge: count,
  /** After how many minutes in which nothing is done somebody is signed out. */
  idleMinutes: v.optional(count, LIMITS.idleMinutesUnchosen),
  /** Whether staff are let in with a second factor alone; each membership of theirs says the same. */
  staffSecondFactor: v.optional(v.boolean(), false),
  /**
   * How long a conversation is kept after its last message, and from when on others are deleted; null for ever. What is
   * no such choice keeps everything.
   */
  retention: v.optional(
    v.fallback(v.nullable(v.object({ years: v.pipe(count, v.minValue(1)), from: instant })), null),
    null,
  ),
  messaging: v.object({
    enabled: v.boolean(),
    recipientPolicy: v.picklist(['care-team-only', 'selected-users']),
    /** Within how many business days an answer can be expected; null says nothing. */
    responseDays: v.nullable(count),
    /** How long a message that was told stays unread until its reader is reminded, in hours; null for no reminder. */
    reminderHours: v.optional(v.nullable(count), LIMITS.reminderHoursUnchosen),
    /** When the clinic is open; what is none counts as the usual hours, and as no holidays, like a logo that is none. */
    hours: v.optional(v.fallback(openingHours, USUAL_HOURS), USUAL_HOURS),
    holidays: v.optional(v.fallback(holidays, []), []),
    locations: v.record(v.string(), v.object({ name: nonEmpty, enabled: v.boolean(), phone })),
  }),
});

export type OrganizationDoc = v.InferInput<typeof schema>;
export type Organization = v.InferOutput<typeof schema> & { readonly id: string };

export function parseOrganization(id: string, data: unknown): Organization {
  return { id, ...parseDocument(schema, COLLECTIONS.organizations, id, data) };
}
