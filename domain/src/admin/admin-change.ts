import * as v from 'valibot';
import { chartStatus } from '../documents/chart';
import { day, relationship } from '../documents/document';
import { holiday, openingHours } from '../documents/opening';
import { savedAnswerWords } from '../documents/saved-answer';
import { LIMITS } from '../limits';
import { isDocumentId } from '../paths';
import { cleanLine } from '../text/clean-text';
import { readEmailAddress } from '../text/email-address';
import { isLogo } from '../text/logo';
import { cleanPhone } from '../text/phone';

const id = v.pipe(v.string(), v.check(isDocumentId));
/** The functions make these of the ids of documents. */
const problemId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,600}$/));
/** One line that says something, as it will be stored. */
const line = v.pipe(v.string(), v.transform(cleanLine), v.nonEmpty(), v.maxLength(LIMITS.nameLength));
const email = v.pipe(v.string(), v.transform(readEmailAddress), v.string());

/** The roles of staff, each given and taken for itself. */
export const STAFF_ROLES = ['availableForPortalMessages', 'managePortalSettings', 'superAdmin'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What the role *manage portal settings* may change. */
const settingsChanges = [
  v.object({ kind: v.literal('messaging'), enabled: v.boolean() }),
  v.object({ kind: v.literal('logo'), logo: v.nullable(v.pipe(v.string(), v.check(isLogo))) }),
  v.object({ kind: v.literal('location-messaging'), locationId: id, enabled: v.boolean() }),
  v.object({
    kind: v.literal('location-phone'),
    locationId: id,
    /** Nothing typed is null. Whether it is a number is for the plan to say, which has a word for it. */
    phone: v.nullable(v.pipe(v.string(), v.transform(cleanPhone))),
  }),
  v.object({
    kind: v.literal('recipient-policy'),
    policy: v.picklist(['care-team-only', 'selected-users']),
  }),
  v.object({
    kind: v.literal('response-time'),
    /** Business days; null says nothing. */
    days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.responseDays))),
  }),
  v.object({ kind: v.literal('opening-hours'), hours: openingHours }),
  /** Adds one, or names that of the day anew. */
  v.object({ kind: v.literal('save-holiday'), ...holiday.entries }),
  v.object({ kind: v.literal('remove-holiday'), day }),
  v.object({
    kind: v.literal('reminder'),
    /** How long a message stays unread until its reader is reminded; null for no reminder. */
    hours: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.reminderHours))),
  }),
  v.object({
    kind: v.literal('idle-sign-out'),
    minutes: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(LIMITS.idleMinutesLeast),
      v.maxValue(LIMITS.idleMinutes),
    ),
  }),
  /** Adds one to the clinic's saved answers, or changes the one with the id. */
  v.object({ kind: v.literal('save-answer'), id: v.nullable(id), ...savedAnswerWords.entries }),
  v.object({ kind: v.literal('remove-answer'), id }),
] as const;

/** What a Super Admin may change; when they are away, staff also say themselves. */
const directoryChanges = [
  v.object({
    kind: v.literal('invite-portal-user'),
    email,
    displayName: line,
    /** The first chart to connect them to; others can follow. */
    connection: v.nullable(v.object({ chartId: id, relationship })),
  }),
  v.object({
    kind: v.literal('invite-staff'),
    email,
    displayName: line,
    title: line,
    roles: v.array(v.picklist(STAFF_ROLES)),
  }),
  v.object({ kind: v.literal('invite-again'), uid: id }),
  v.object({ kind: v.literal('rename-portal-user'), uid: id, displayName: line }),
  v.object({ kind: v.literal('rename-staff'), uid: id, displayName: line, title: line }),
  /** Corrects the address of somebody's account, or adds one. */
  v.object({ kind: v.literal('address'), uid: id, email }),
  v.object({
    kind: v.literal('activity'),
    uid: id,
    active: v.boolean(),
    /** Also while somebody waits for them, as where their account is in the wrong hands. */
    atOnce: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('role'), uid: id, role: v.picklist(STAFF_ROLES), given: v.boolean() }),
  v.object({
    kind: v.literal('away'),
    uid: id,
    /** Null is back again. */
    away: v.nullable(
      v.pipe(
        v.object({ from: day, until: day, coverId: v.nullable(id) }),
        v.check(({ from, until }) => from <= until),
      ),
    ),
  }),
  v.object({ kind: v.literal('permission-to-message'), uid: id, canMessage: v.boolean() }),
  v.object({ kind: v.literal('add-chart'), patientName: line, label: line, locationId: id }),
  v.object({
    kind: v.literal('describe-chart'),
    chartId: id,
    patientName: line,
    label: line,
    locationId: id,
  }),
  v.object({ kind: v.literal('chart-status'), chartId: id, status: chartStatus }),
  /** Keeps all that was written about the chart, however old, until it ends. */
  v.object({ kind: v.literal('legal-hold'), chartId: id, held: v.boolean() }),
  v.object({
    kind: v.literal('retention'),
    /** How many years after its last message a conversation is deleted; null keeps it for ever. */
    years: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.retentionYears))),
  }),
  /** Whether staff are let in with a second factor alone. */
  v.object({ kind: v.literal('staff-second-factor'), needed: v.boolean() }),
  /** Takes away the second factor of somebody who has lost it, and their password: a link by mail leads back in. */
  v.object({ kind: v.literal('reset-second-factor'), uid: id }),
  v.object({ kind: v.literal('care-team'), chartId: id, uid: id, assigned: v.boolean() }),
  /** Also changes the relationship of somebody who is connected. */
  v.object({ kind: v.literal('connect'), chartId: id, uid: id, relationship }),
  v.object({ kind: v.literal('disconnect'), chartId: id, uid: id }),
  /** Has the functions try again what they had given up. */
  v.object({
    kind: v.literal('try-again'),
    problemIds: v.pipe(v.array(problemId), v.minLength(1), v.maxLength(LIMITS.problemsAtOnce)),
  }),
] as const;

/** One change that an admin asks the server for, checked and cleaned. */
export const adminChange = v.variant('kind', [...settingsChanges, ...directoryChanges]);

export type SettingsChange = v.InferOutput<(typeof settingsChanges)[number]>;
export type DirectoryChange = v.InferOutput<(typeof directoryChanges)[number]>;
export type AdminChange = v.InferOutput<typeof adminChange>;
export type AdminChangeKind = AdminChange['kind'];

export const SETTINGS_CHANGE_KINDS = settingsChanges.map(({ entries }) => entries.kind.literal);
export const DIRECTORY_CHANGE_KINDS = directoryChanges.map(({ entries }) => entries.kind.literal);

/** Whether a change is among those of the role *manage portal settings*; all others are a Super Admin's. */
export function isSettingsChange(change: AdminChange): change is SettingsChange {
  return SETTINGS_CHANGE_KINDS.some((kind) => kind === change.kind);
}
