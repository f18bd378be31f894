/**
 * Every five minutes. Looks, clinic by clinic, whether everything that follows from the messages is there, and makes
 * what is not: events get lost, and documents are deleted by hand. It goes by a mark of how far it has come. Twice is
 * harmless: what it does are the steps of the events themselves.
 */
import { planMessageSent } from '@my-messages/domain/derived/audit-events';
import { planSearchEntries } from '@my-messages/domain/derived/search-entries';
import { recountsOf } from '@my-messages/domain/derived/unread-totals';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { conversationPath, memberPath, messagePath } from '@my-messages/domain/paths';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { checkWindow, type CheckWindow } from '../core/derived-check';
import { planNotification } from '../core/new-mail';
import { logFailure, logInfo } from '../platform/log';
import { readMember } from '../store/conversations';
import {
  areCountedSince,
  conversationsMovedSince,
  messagesWithin,
  missingOf,
  oldestTotals,
  organizationIds,
  readDerivedCheck,
  recordDerivedCheck,
  type Stored,
} from '../store/derived-check';
import { isCovered } from '../store/outbox';
import { guarded, type Steps } from '../triggers/guarded';
import { messageSteps } from '../triggers/message-steps';
import { recount } from '../triggers/recount';

/** So many totals are counted anew each time, whether or not anything moved: a lost event of reading leaves no mark. */
const OLDEST_TOTALS = 5;

const TRIGGER = 'sweepDerived';

export const sweepDerived = onSchedule(
  { schedule: 'every 5 minutes', concurrency: 1, maxInstances: 1, timeoutSeconds: 290 },
  async () => {
    for (const organizationId of await organizationIds()) {
      try {
        await sweepOrganization(organizationId, Date.now());
      } catch (error) {
        logFailure('check failed', { organizationId }, error);
      }
    }
  },
);

/** What a further look is to come back to, and how much was missing. */
interface Found {
  /** The time of the first that could not be mended, in epoch milliseconds. */
  unsettled: number;
  missing: number;
}

async function sweepOrganization(organizationId: string, now: number): Promise<void> {
  const window = checkWindow(await readDerivedCheck(organizationId), now);
  const found: Found = { unsettled: window.until, missing: 0 };
  for await (const conversation of conversationsMovedSince(organizationId, window.from)) {
    await checkConversation(organizationId, conversation, window, found);
  }
  for (const uid of await oldestTotals(organizationId, OLDEST_TOTALS)) {
    // One membership that is malformed must not stop the clinic's check for good.
    await attempt(
      { organizationId, target: memberPath(organizationId, uid), since: now },
      found,
      async () => {
        const member = await readMember(organizationId, uid);
        if (member !== null) await recount(organizationId, { uid, side: member.kind });
        return {};
      },
    );
  }
  await recordDerivedCheck(organizationId, { until: found.unsettled, at: now });
  if (found.missing > 0) logInfo('derived anew', { organizationId, missing: found.missing });
}

async function checkConversation(
  organizationId: string,
  { id, data, at }: Stored,
  window: CheckWindow,
  found: Found,
): Promise<void> {
  const known: { conversation?: Conversation } = {};
  const target = conversationPath(organizationId, id);
  await attempt({ organizationId, target, since: at }, found, async () => {
    const conversation = (known.conversation = parseConversation(id, data));
    return at < window.until ? await totalsSteps(organizationId, conversation, at) : {};
  });
  const { conversation } = known;
  if (conversation === undefined) return;
  for await (const stored of messagesWithin(organizationId, id, window)) {
    const about = {
      organizationId,
      target: messagePath(organizationId, id, stored.id),
      since: stored.at,
    };
    await attempt(about, found, () =>
      missingSteps(organizationId, conversation, parseMessage(stored.id, stored.data)),
    );
  }
}

/** Does what is missing of one document. What may yet succeed is looked at again next time. */
async function attempt(
  about: { readonly organizationId: string; readonly target: string; readonly since: number },
  found: Found,
  plan: () => Promise<Steps>,
): Promise<void> {
  try {
    await guarded({ trigger: TRIGGER, ...about }, async () => {
      const steps = await plan();
      found.missing += Object.keys(steps).length;
      return steps;
    });
  } catch {
    // Logged where it was met.
    found.unsettled = Math.min(found.unsettled, about.since);
  }
}

/** To count anew for whom the last count is older than the conversation's last message. */
async function totalsSteps(organizationId: string, conversation: Conversation, at: number): Promise<Steps> {
  const recounts = recountsOf(conversation);
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
  const { search, audit, mail } = messageSteps(organizationId, conversation, message);
  return {
    ...(entries.some((path) => missing.has(path)) && { search }),
    ...(missing.has(line) && { audit }),
    ...(notification !== null && !(await isCovered(notification)) && { mail }),
  };
}
