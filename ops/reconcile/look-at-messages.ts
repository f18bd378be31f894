import { audited, mayHaveExpired, planMessageSent } from '@my-messages/domain/derived/audit-events';
import type { Creation, Setting } from '@my-messages/domain/derived/document-write';
import { isToBeTold, readerOf, toldSince } from '@my-messages/domain/derived/notification';
import { planSearchEntries, searchable } from '@my-messages/domain/derived/search-entries';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { parseMessage, type Message } from '@my-messages/domain/documents/message';
import { messagePath, searchEntryPath } from '@my-messages/domain/paths';
import { otherSide, SIDES, type Side } from '@my-messages/domain/side';
import { Timestamp, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { derivedWhole, type Finding } from './finding';
import { parsed, type Look } from './look';
import { forEachOf, pagesOf, storedAt } from './pages';
import { allOf, mailsFrom, messagesOf } from './queries';

/** What of the messages is looked at: all that follows from them, or the search entries alone. */
export type Following = 'everything' | 'search';

/** Looks from every message to what follows from it. */
export async function lookAtMessages(look: Look, following: Following): Promise<void> {
  const conversations = allOf(look.firestore, look.organizationId, 'conversations');
  for await (const page of look.walk('conversations', conversations)) {
    await forEachOf(page, (snapshot) => lookAtConversation(look, following, snapshot));
  }
}

async function lookAtConversation(
  look: Look,
  following: Following,
  snapshot: QueryDocumentSnapshot,
): Promise<void> {
  const { firestore, organizationId } = look;
  const malformed: Finding[] = [];
  const conversation = parsed(snapshot.ref.path, snapshot.data(), parseConversation, malformed);
  await look.found(malformed);
  if (conversation === null) return;
  const isUntold = following === 'everything' ? await unreaderOf(look, conversation) : () => false;
  // The first message of either side brings the entry of the conversation: it is looked at once.
  const ofConversation = searchEntryPath(organizationId, conversation.id);
  let lookedAt = false;
  for await (const page of pagesOf(messagesOf(firestore, organizationId, conversation.id))) {
    const findings: Finding[] = [];
    const messages = page.flatMap(
      (message) => parsed(message.ref.path, message.data(), parseMessage, findings) ?? [],
    );
    const wantedIn = (is: Conversation) =>
      new Map(
        messages
          .flatMap((message) => wantedOf(organizationId, is, message, following))
          .map((write) => [write.path, write]),
      );
    const stored = await storedAt(firestore, [...wantedIn(conversation).keys()]);
    // Read after what follows from it: it may have been handed over meanwhile, or deleted, and that has been followed.
    const again = await snapshot.ref.get();
    const is = again.exists ? parsed(snapshot.ref.path, again.data(), parseConversation, []) : null;
    if (is === null) return;
    const wanted = wantedIn(is);
    if (lookedAt) wanted.delete(ofConversation);
    lookedAt ||= wanted.has(ofConversation);
    for (const write of wanted.values()) findings.push(derivedWhole(write, stored(write.path)));
    for (const { id } of messages.filter(isUntold)) {
      const path = messagePath(organizationId, conversation.id, id);
      findings.push({ kind: 'said', path, what: 'unread, and no mail tells of it' });
    }
    await look.found(findings);
  }
}

/** What is to follow from a message. */
function wantedOf(
  organizationId: string,
  conversation: Conversation,
  message: Message,
  following: Following,
): (Creation | Setting)[] {
  const entries = planSearchEntries(organizationId, conversation, message).map((planned) =>
    searchable(planned, Timestamp),
  );
  if (following === 'search') return entries;
  const now = Date.now();
  if (mayHaveExpired(message.sentAt, now)) return entries;
  return [...entries, audited(planMessageSent(organizationId, conversation, message), Timestamp, now)];
}

/** Tells which messages of a conversation ought to have been told by mail, and are not. */
async function unreaderOf({ firestore }: Look, conversation: Conversation) {
  const [ofPortal, ofStaff] = await Promise.all(
    SIDES.map((side) => unreaderOfSide(firestore, conversation, side)),
  );
  return (message: Message) => (message.side === 'portal' ? ofPortal : ofStaff)?.(message) ?? false;
}

/** The same of what one side wrote. */
async function unreaderOfSide(firestore: Firestore, conversation: Conversation, side: Side) {
  const { seen } = conversation[otherSide(side)];
  const { sent } = conversation[side];
  if (seen >= sent) return () => false;
  const mails = await mailsFrom(firestore, conversation.id, readerOf(conversation, side), seen + 1).get();
  const since = Timestamp.fromMillis(toldSince(conversation, side));
  const telling = mails.docs.filter((mail) => mail.get('queuedAt') >= since);
  const told = Math.max(seen, ...telling.map((mail) => Number(mail.get('through'))));
  // What was sent since the conversation was read may have its mail by now.
  return (message: Message) =>
    isToBeTold(conversation, message) && message.number > told && message.number <= sent;
}
