import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import type { ConversationDoc, SideState } from '@my-messages/domain/documents/conversation';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import type { Written } from '@my-messages/domain/documents/written';
import { LIMITS } from '@my-messages/domain/limits';
import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  messagePath,
  staffPath,
} from '@my-messages/domain/paths';
import { otherSide, type Side } from '@my-messages/domain/side';
import { cleanLine, cleanText } from '@my-messages/domain/text/clean-text';
import { preview } from '@my-messages/domain/text/preview';
import { Timestamp } from 'firebase-admin/firestore';
import { whole, type DocumentWrite } from '../directory/document-write';
import { demoId } from './demo-id';

/** One message: who wrote it, when (ISO 8601 with zone), and what. */
export type ScriptedMessage = readonly [side: Side, at: string, body: string];

/** A conversation as somebody would tell it. */
export interface ScriptedConversation {
  /** Names it for good: ids are made from it. */
  readonly key: string;
  readonly organizationId: string;
  /** Chart and people as this folder calls them. */
  readonly chart: string;
  readonly portalUser: string;
  readonly staff: string;
  readonly subject: string;
  readonly messages: readonly [ScriptedMessage, ...ScriptedMessage[]];
  /** How many of the other's newest messages a side has not seen; none when it is not said. */
  readonly unseen?: Partial<Record<Side, number>>;
  readonly archivedBy?: readonly Side[];
}

/**
 * The documents of a conversation as its messages, sent one after the other through the app, would have left them.
 * Names come from the directory's documents. Throws where the script could not have happened.
 */
export function conversationWrites(
  script: ScriptedConversation,
  directory: ReadonlyMap<string, unknown>,
): DocumentWrite[] {
  const { key, organizationId, messages } = script;
  const id = demoId('conversation', key);
  const chartId = demoId('chart', script.chart);
  const portalUserId = demoId('person', script.portalUser);
  const staffId = demoId('person', script.staff);
  const chart = parseChart(chartId, directory.get(chartPath(organizationId, chartId)));
  const connecting = connectionId(chartId, portalUserId);
  const connection = parseConnection(connecting, directory.get(connectionPath(organizationId, connecting)));
  const card = parseStaffCard(staffId, directory.get(staffPath(organizationId, staffId)));
  const names: Record<Side, string> = { portal: connection.displayName, staff: card.displayName };
  const ids: Record<Side, string> = { portal: portalUserId, staff: staffId };

  const sides: Record<Side, SideState> = { portal: newSide(), staff: newSide() };
  const writes: DocumentWrite[] = [];
  let lastMessage: Written<ConversationDoc['lastMessage']> | undefined;
  for (const [index, [side, iso, text]] of messages.entries()) {
    const body = cleanText(text);
    const at = Timestamp.fromDate(new Date(iso));
    assertPossible(script, index, body);
    const own = sides[side];
    own.sent += 1;
    if (index === 0 || own.sent % LIMITS.paceMessages === 0) own.paceAt = at.toMillis();
    const messageId = demoId('message', key, String(index));
    const message = whole(messagePath(organizationId, id, messageId), {
      number: own.sent,
      side,
      senderId: ids[side],
      senderName: names[side],
      body,
      sentAt: at,
    });
    writes.push(message);
    lastMessage = { id: messageId, at, side, preview: preview(body) };
  }
  if (lastMessage === undefined) return [];

  const conversation = whole(conversationPath(organizationId, id), {
    chartId,
    patientName: chart.patientName,
    chartLabel: chart.label,
    portalUserId,
    portalUserName: connection.displayName,
    relationship: connection.relationship,
    staffId,
    staffName: card.displayName,
    staffTitle: card.title,
    subject: cleanLine(script.subject),
    createdAt: Timestamp.fromDate(new Date(messages[0][1])),
    lastMessage,
    portal: sideOf(script, 'portal', sides),
    staff: sideOf(script, 'staff', sides),
  });
  // The conversation first: whoever reacts to a message finds it.
  return [conversation, ...writes];
}

const newSide = (): SideState => ({ sent: 0, seen: 0, unread: false, archived: false, paceAt: null });

function sideOf(
  { key, unseen, archivedBy }: ScriptedConversation,
  side: Side,
  sides: Record<Side, SideState>,
) {
  const own = sides[side];
  const others = sides[otherSide(side)].sent;
  const seen = others - (unseen?.[side] ?? 0);
  const archived = archivedBy?.includes(side) ?? false;
  const unread = seen < others;
  if (seen < 0 || (archived && unread)) throw new Error(`${key}: what ${side} has seen cannot be`);
  return {
    ...own,
    seen,
    unread,
    archived,
    paceAt: own.paceAt === null ? null : Timestamp.fromMillis(own.paceAt),
  };
}

function assertPossible({ key, subject, messages }: ScriptedConversation, index: number, body: string): void {
  const [before, at] = [messages[index - 1]?.[1], messages[index]?.[1] ?? ''];
  if (!(Date.parse(at) > Date.parse(before ?? '1970-01-01')))
    throw new Error(`${key}: message ${String(index)} is too early`);
  if (body === '' || body.length > LIMITS.messageLength)
    throw new Error(`${key}: message ${String(index)} has no length that can be sent`);
  if (cleanLine(subject).length > LIMITS.subjectLength) throw new Error(`${key}: the subject is too long`);
}
