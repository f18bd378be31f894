import { beginConversation, continueConversation } from '@my-messages/domain/conversation/sending';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import type { MessageDoc } from '@my-messages/domain/documents/message';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { withChanges } from '@my-messages/domain/documents/with-changes';
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
import type { Side } from '@my-messages/domain/side';
import { about } from '@my-messages/domain/testing/documents';
import { cleanLine, cleanText } from '@my-messages/domain/text/clean-text';
import { Timestamp } from 'firebase-admin/firestore';
import { set, type WholeWrite } from '@my-messages/domain/derived/document-write';
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
): WholeWrite[] {
  const { key, organizationId, messages } = script;
  const id = demoId('conversation', key);
  const chartId = demoId('chart', script.chart);
  const portalUserId = demoId('person', script.portalUser);
  const staffId = demoId('person', script.staff);
  const chart = parseChart(chartId, directory.get(chartPath(organizationId, chartId)));
  const connecting = connectionId(chartId, portalUserId);
  const connection = parseConnection(connecting, directory.get(connectionPath(organizationId, connecting)));
  const card = parseStaffCard(staffId, directory.get(staffPath(organizationId, staffId)));
  const between = about({ chart, connection, staff: card }, { subject: script.subject });
  const [[firstSide, firstTime, firstBody], ...further] = messages;
  const sent = (index: number, text: string) => {
    const body = cleanText(text);
    assertPossible(script, index, body);
    return { messageId: demoId('message', key, String(index)), body };
  };
  const writeOf = ({ messageId }: { readonly messageId: string }, message: Written<MessageDoc, Timestamp>) =>
    set(messagePath(organizationId, id, messageId), message);

  const first = sent(0, firstBody);
  const begun = beginConversation(between, firstSide, first, timeOf(firstTime));
  const writes = [writeOf(first, begun.message)];
  let conversation = begun.conversation;
  for (const [index, [side, time, text]] of further.entries()) {
    const next = sent(index + 1, text);
    const number = conversation[side].sent + 1;
    const { changes, message } = continueConversation(conversation, side, number, next, timeOf(time));
    writes.push(writeOf(next, message));
    conversation = withChanges(conversation, changes);
  }
  const { portal, staff } = conversation;
  const stored = set(conversationPath(organizationId, id), {
    ...conversation,
    portal: { ...portal, ...readBy(script, 'portal', staff.sent) },
    staff: { ...staff, ...readBy(script, 'staff', portal.sent) },
  });
  // The conversation first: whoever reacts to a message finds it.
  return [stored, ...writes];
}

const timeOf = (iso: string) => Timestamp.fromDate(new Date(iso));

/** What a side has seen of the other's messages, of which there are `others`, and whether it has put it away. */
function readBy({ key, unseen, archivedBy }: ScriptedConversation, side: Side, others: number) {
  const seen = others - (unseen?.[side] ?? 0);
  const archived = archivedBy?.includes(side) ?? false;
  const unread = seen < others;
  if (seen < 0 || (archived && unread)) throw new Error(`${key}: what ${side} has seen cannot be`);
  return { seen, unread, archived };
}

function assertPossible({ key, subject, messages }: ScriptedConversation, index: number, body: string): void {
  const [before, at] = [messages[index - 1]?.[1], messages[index]?.[1] ?? ''];
  if (!(Date.parse(at) > Date.parse(before ?? '1970-01-01')))
    throw new Error(`${key}: message ${String(index)} is too early`);
  if (body === '' || body.length > LIMITS.messageLength)
    throw new Error(`${key}: message ${String(index)} has no length that can be sent`);
  if (cleanLine(subject).length > LIMITS.subjectLength) throw new Error(`${key}: the subject is too long`);
}
