import { planMessageSent } from '@my-messages/domain/derived/audit-events';
import { planSearchEntries } from '@my-messages/domain/derived/search-entries';
import { recountsOf } from '@my-messages/domain/derived/unread-totals';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import type { CheckWindow, FailedConversation } from './core/derived-sweep';
import { planNotification } from '../mail/core/new-mail';
import { logInfo } from '../platform/log';
import { areCountedSince, messagesWithin, missingOf, type StoredInOrganization } from './store/derived-check';
import { isCovered } from '../mail/store/outbox';
import { guardedAlone, type Steps } from '../problems/guarded';
import { messageSteps } from './message-steps';
import { recount } from '../unread/recount';

export const TRIGGER = 'sweepDerived';

/**
 * Makes what is missing of a conversation and of its messages within a window. What failed and may yet succeed is to
 * be come back to; null when there is nothing such.
 */
export async function checkConversation(
  { organizationId, id, data, at }: StoredInOrganization,
  window: CheckWindow,
): Promise<FailedConversation | null> {
  const path = conversationPath(organizationId, id);
  const failed: number[] = [];
  let missing = 0;

  const attempt = async (target: string, since: number, plan: () => Promise<Steps>, from = since) => {
    const again = await guardedAlone({ trigger: TRIGGER, organizationId, target, since }, async () => {
      const steps = await plan();
      missing += Object.keys(steps).length;
      return steps;
    });
    if (again) failed.push(from);
  };

  const known: { conversation?: Conversation } = {};
  await attempt(path, at, async () => {
    const conversation = (known.conversation = parseConversation(id, data));
    return conversation.lastMessage.at < window.until ? await totalsSteps(organizationId, conversation) : {};
  });
  const { conversation } = known;
  if (conversation === undefined) return null;
  const checkMessages = async () => {
    for await (const stored of messagesWithin(organizationId, id, window)) {
      await attempt(messagePath(organizationId, id, stored.id), stored.at, () =>
        missingSteps(organizationId, conversation, parseMessage(stored.id, stored.data)),
      );
    }
    return {};
  };
  await attempt(path, at, checkMessages, window.from);
  if (missing > 0) logInfo('derived anew', { organizationId, missing });
  return failed.length === 0 ? null : { path, since: Math.min(...failed) };
}

/** To count anew for whom the last count is older than the conversation's last message. */
async function totalsSteps(organizationId: string, conversation: Conversation): Promise<Steps> {
  const recounts = recountsOf(conversation);
  const { at } = conversation.lastMessage;
  const current = await Promise.all(recounts.map(({ uid }) => areCountedSince(organizationId, uid, at)));
  return Object.fromEntries(
    recounts.flatMap((each, index) =>
      current[index] === true ? [] : [[`totals-${each.side}`, () => recount(organizationId, each)]],
    ),
  );
}

/** The steps of a message whose result is not there. */
async function missingSteps(
  organizationId: string,
  conversation: Conversation,
  message: Message,
): Promise<Steps> {
  const entries = planSearchEntries(organizationId, conversation, message).map(({ path }) => path);
  const line = planMessageSent(organizationId, conversation, message).path;
  const missing = await missingOf([...entries, line]);
  const notification = planNotification(organizationId, conversation, message);
  const { search, audit, mail, ...rest } = messageSteps(organizationId, conversation, message);
  return {
    // Urgency is a step only where it is missing.
    ...rest,
    ...(entries.some((path) => missing.has(path)) && { search }),
    ...(missing.has(line) && { audit }),
    ...(notification !== null && !(await isCovered(notification)) && { mail }),
  };
}
