import type { Conversation } from '../documents/conversation';
import { conversationPath, messagePath } from '../paths';
import { otherSide, type Side } from '../side';
import type { Exported, HistoryWords, WholeConversation } from './exported';
import { urnOf } from './name-uuid';
import { peopleOf } from './people';
import type { Bundle, Communication, Entry, Identifier, Reference } from './resources';

/**
 * All conversations as a FHIR R4 Bundle of the type `collection`: a Communication for each, one for each message, and the
 * people of both sides. Every reference with an address is to an entry of the Bundle; the chart, of which nothing more is
 * known here, is named by its identifier. The same documents give the same addresses. When a message was received nobody
 * knows, so nothing says it: that it was opened is another thing.
 */
export function toBundle(exported: Exported, historyWords: HistoryWords): Bundle {
  const entries = exported.conversations.flatMap((whole) => entriesOf(exported, whole, historyWords));
  // What a person is called in the last of them stands for all.
  const once = new Map(entries.map((entry) => [entry.fullUrl, entry]));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: instant(exported.at),
    // There is no empty list in FHIR.
    ...(once.size > 0 && { entry: [...once.values()] }),
  };
}

function entriesOf(exported: Exported, whole: WholeConversation, historyWords: HistoryWords): Entry[] {
  const { conversation, messages } = whole;
  const people = peopleOf(exported, conversation, messages);
  const common = { subject: people.patient, about: [chartOf(exported, conversation)] } as const;
  const address = addressOf(exported, conversation.id);
  const thread: Communication = {
    resourceType: 'Communication',
    identifier: [identifier(exported, conversation.id)],
    ...goesOnFrom(exported, conversation),
    // Whoever has it can always write on in it.
    status: 'in-progress',
    ...(conversation.subject !== '' && { topic: { text: conversation.subject } }),
    ...common,
    sent: instant(conversation.createdAt),
    recipient: people.allBut(messages[0]?.side ?? 'portal'),
    sender: people.by(messages[0] ?? firstOf(conversation)),
    ...(conversation.history.length > 0 && {
      note: conversation.history.map((event) => ({ time: instant(event.at), text: historyWords(event) })),
    }),
  };
  const last: Partial<Record<Side, Reference>> = {};
  const letters = messages.map((message): Entry => {
    const fullUrl = urnOf(messagePath(exported.organizationId, conversation.id, message.id));
    const answered = last[otherSide(message.side)];
    last[message.side] = { reference: fullUrl, display: message.senderName };
    return {
      fullUrl,
      resource: {
        resourceType: 'Communication',
        identifier: [identifier(exported, message.id)],
        partOf: [{ reference: address, display: conversation.subject || conversation.chartLabel }],
        ...(answered !== undefined && { inResponseTo: [answered] }),
        status: 'completed',
        ...common,
        sent: instant(message.sentAt),
        recipient: [people.to(message)],
        sender: people.by(message),
        payload: [{ contentString: message.body }],
      },
    };
  });
  return [...people.entries, { fullUrl: address, resource: thread }, ...letters];
}

/** Where a conversation stands in for its first message, of which there is none to be read. */
const firstOf = (conversation: Conversation) => ({
  side: 'portal' as const,
  senderId: conversation.portalUserId,
  senderName: conversation.portalUserName,
});

/** The conversation that this one goes on from, where it is exported, too. */
function goesOnFrom(exported: Exported, { continues }: Conversation): Pick<Communication, 'inResponseTo'> {
  if (continues === null) return {};
  const before = exported.conversations.find(
    ({ conversation }) => conversation.id === continues,
  )?.conversation;
  if (before === undefined) return {};
  return {
    inResponseTo: [
      { reference: addressOf(exported, before.id), display: before.subject || before.chartLabel },
    ],
  };
}

const chartOf = (exported: Exported, { chartId, chartLabel }: Conversation): Reference => ({
  type: 'EpisodeOfCare',
  identifier: identifier(exported, chartId),
  display: chartLabel,
});

const identifier = ({ organizationName }: Exported, value: string): Identifier => ({
  value,
  assigner: { display: organizationName },
});

const addressOf = ({ organizationId }: Exported, conversationId: string) =>
  urnOf(conversationPath(organizationId, conversationId));

const instant = (at: number) => new Date(at).toISOString();
