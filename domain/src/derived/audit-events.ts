import type { AuditEventDoc } from '../documents/audit-event';
import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';
import { LIMITS } from '../limits';
import type { DocPath, StoredTimes, Written } from '../documents/written';
import { auditEventPath, COLLECTIONS, type OrganizationCollection } from '../paths';
import { personField, SIDES } from '../side';
import { create, type Creation } from './document-write';

declare const told: unique symbol;

/** What a line tells of: its path, relative to the organization. */
export type AuditTarget = string & { readonly [told]: true };

const targetAt = (...parts: readonly string[]) => parts.join('/') as AuditTarget;
const targetIn = (collection: OrganizationCollection) => (id: string) => targetAt(collection, id);

/** All that lines tell of, said here alone. */
export const auditTarget = {
  /** How the organization runs My Messages: a field of its own document. */
  settings: targetAt('.'),
  member: targetIn('members'),
  chart: targetIn('charts'),
  connection: targetIn('connections'),
  savedAnswer: targetIn('savedAnswers'),
  problem: targetIn('problems'),
  /** Several at once. */
  problems: targetAt(COLLECTIONS.problems),
  conversation: targetIn('conversations'),
  message: (conversationId: string, messageId: string) =>
    targetAt(COLLECTIONS.conversations, conversationId, COLLECTIONS.messages, messageId),
};

/** A line of the audit trail and where it goes; `at` still in epoch milliseconds. */
export interface PlannedAuditEvent {
  readonly path: DocPath<AuditEventDoc>;
  readonly event: Omit<Written<AuditEventDoc, number>, 'about' | 'recordedAt' | 'expiresAt'> & {
    readonly target: AuditTarget;
  };
}

/** The line as the trail takes it at a moment, in epoch milliseconds: one that is there is never written over. */
export const audited = ({ path, event }: PlannedAuditEvent, times: StoredTimes, now: number): Creation =>
  create(path, {
    ...event,
    about: concerned(event),
    at: times.fromMillis(event.at),
    recordedAt: times.fromMillis(now),
    expiresAt: times.fromMillis(now + AUDIT_MILLISECONDS),
  });

const AUDIT_MILLISECONDS = LIMITS.auditDays * 24 * 60 * 60_000;

/** Whether a line that was recorded then, in epoch milliseconds, may have been deleted by now because of its age. */
export const mayHaveExpired = (recordedAt: number, now: number): boolean =>
  recordedAt + AUDIT_MILLISECONDS <= now;

/** The person, the chart and the conversation that a line is about. Who a message went to is not in the trail. */
function concerned({ target, detail }: PlannedAuditEvent['event']): AuditEventDoc['about'] {
  const [collection, id = ''] = target.split('/');
  const [chartPart = '', personPart = ''] = collection === COLLECTIONS.connections ? id.split('_') : [];
  return {
    uid: named(detail['uid']) ?? named(collection === COLLECTIONS.members ? id : personPart),
    chartId: named(detail['chartId']) ?? named(collection === COLLECTIONS.charts ? id : chartPart),
    conversationId: named(collection === COLLECTIONS.conversations ? id : ''),
  };
}

const named = (id: unknown): string | null => (typeof id === 'string' && id !== '' ? id : null);

/** That somebody sent a message: who, which, when; not what. */
export function planMessageSent(
  organizationId: string,
  conversation: Conversation,
  message: Message,
): PlannedAuditEvent {
  return {
    path: auditEventPath(organizationId, `message-sent_${conversation.id}_${message.id}`),
    event: {
      actorId: message.senderId,
      action: 'message-sent',
      target: auditTarget.message(conversation.id, message.id),
      detail: { chartId: conversation.chartId },
      at: message.sentAt,
    },
  };
}

/**
 * That its staff member had messages of the portal user on the screen that were not there before; null where nothing
 * says so between two states of a conversation. What staff have opened is kept, not what portal users have.
 */
export function planOpened(
  organizationId: string,
  was: Conversation | null,
  is: Conversation | null,
): PlannedAuditEvent | null {
  const at = is?.staff.seenAt ?? null;
  if (is === null || at === null || at === was?.staff.seenAt) return null;
  return {
    path: auditEventPath(organizationId, `open-conversation_${is.id}_${String(at)}`),
    event: {
      actorId: is.staffId,
      action: 'open-conversation',
      target: auditTarget.conversation(is.id),
      detail: { chartId: is.chartId, through: is.staff.seen },
      at,
    },
  };
}

/**
 * That one of the two archived a conversation or moved it back, at this time, in epoch milliseconds; none where a message,
 * a handover or a closed wait brought it back to both.
 */
export function planArchived(
  organizationId: string,
  was: Conversation | null,
  is: Conversation | null,
  at: number,
): PlannedAuditEvent[] {
  if (was === null || is === null || was.history.length !== is.history.length) return [];
  if (was.lastMessage.id !== is.lastMessage.id) return [];
  return SIDES.filter((side) => was[side].archived !== is[side].archived).map((side) => ({
    path: auditEventPath(organizationId, `archive_${is.id}_${side}_${String(at)}`),
    event: {
      actorId: is[personField[side]],
      action: 'archive',
      target: auditTarget.conversation(is.id),
      detail: { chartId: is.chartId, archived: is[side].archived },
      at,
    },
  }));
}

/** That a Super Admin read a conversation for an export: once for each time that they entered their password, at `since`. */
export const planExported = (
  organizationId: string,
  by: { readonly uid: string; readonly since: number },
  { id, chartId }: Pick<Conversation, 'id' | 'chartId'>,
  now: number,
): PlannedAuditEvent => ({
  path: auditEventPath(organizationId, `export-conversation_${id}_${by.uid}_${String(by.since)}`),
  event: {
    actorId: by.uid,
    action: 'export-conversation',
    target: auditTarget.conversation(id),
    detail: { chartId },
    at: now,
  },
});

/** That a portal user downloads all their conversations: once for each time that they entered their password, at `since`. */
export const planDownloaded = (
  organizationId: string,
  { uid, since }: { readonly uid: string; readonly since: number },
  now: number,
): PlannedAuditEvent => ({
  path: auditEventPath(organizationId, `download-own_${uid}_${String(since)}`),
  event: { actorId: uid, action: 'download-own', target: auditTarget.member(uid), detail: {}, at: now },
});

/** Which message a line tells of, by the line's id; null for an id that no such line has. */
export function sourceOfMessageSent(
  eventId: string,
): { readonly conversationId: string; readonly messageId: string } | null {
  const [, conversationId, messageId] = /^message-sent_([^_]+)_([^_]+)$/.exec(eventId) ?? [];
  return conversationId === undefined || messageId === undefined ? null : { conversationId, messageId };
}
