import type { Side } from '@my-messages/domain/side';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { adminFirestore } from '../../tests/support/admin';
import { newId } from '../../tests/support/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { webEnv } from '../../tools/world/addresses';
import type { WorldPlan } from '../../tools/world/world-plan';
import { reply } from '../../web/src/data/commands/send-message';
import { chart, connection, staffCard } from '../../web/src/data/entities/charts';
import { conversation, inbox, newestMessages } from '../../web/src/data/entities/conversations';
import { ownDrafts } from '../../web/src/data/entities/drafts';
import { account, organization, ownMember, unreadTotals } from '../../web/src/data/entities/people';
import { firestoreSearch } from '../../web/src/data/entities/search';
import type { LiveSource } from '../../web/src/data/live/live-source';
import { SERVER_TIME, type StoreQuery } from '../../web/src/data/store/store';
import type { Viewer } from '../../web/src/data/viewer';
import { recordingStore } from '../support/recording-store';

/** A query of the app, as JSON. */
export type FloorQuery = Pick<StoreQuery, 'collection' | 'filters' | 'orderBy' | 'limit'> & {
  /** Whether the text of its newest document is shown. */
  readonly shown?: boolean;
};

export interface FloorWrite {
  readonly kind: 'create' | 'update';
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the bare page is told in its address. */
export interface FloorPlan {
  readonly options: { readonly projectId: string; readonly apiKey: string };
  readonly emulators: { readonly auth: string; readonly firestore: string };
  /** Listened to. */
  readonly documents: readonly string[];
  readonly queries: readonly FloorQuery[];
  /** The field whose text is shown. */
  readonly shows: string;
  /** Stands in a write for the server's time. */
  readonly serverTime: string;
}

/** Whose page it is. */
export interface Looking {
  readonly organizationId: string;
  readonly uid: string;
  readonly side: Side;
}

/** About whom and what a conversation that is open is. */
export interface OpenConversation {
  readonly conversationId: string;
  readonly chartId: string;
  readonly portalUserId: string;
  readonly staffId: string;
}

const SERVER_TIME_AS_TEXT = '<the server’s time>';

/**
 * What the app listens to on a screen: the inbox, with a conversation beside it where one is given; of the documents
 * and queries each once. Made by the app's own sources, so that the floor follows them.
 */
export function floorOf(plan: WorldPlan, looking: Looking, open?: OpenConversation): FloorPlan {
  const { recorded, viewer } = recording(looking);
  const listenTo = (source: LiveSource<unknown>) =>
    source.subscribe({ next: () => undefined, fail: () => undefined });
  for (const source of [
    account(viewer),
    ownMember(viewer),
    organization(viewer),
    unreadTotals(viewer),
    ownDrafts(viewer),
    inbox(viewer, false).first,
  ]) {
    listenTo(source);
  }
  if (open !== undefined) {
    for (const source of [
      conversation(viewer, open.conversationId),
      newestMessages(viewer, open.conversationId).first,
      chart(viewer, open.chartId),
      staffCard(viewer, open.staffId),
      connection(viewer, open.chartId, open.portalUserId),
    ]) {
      listenTo(source);
    }
  }
  const shown = open === undefined ? 'conversations' : 'messages';
  const env = webEnv(plan);
  return {
    options: JSON.parse(env['VITE_FIREBASE_OPTIONS'] ?? '') as FloorPlan['options'],
    emulators: JSON.parse(env['VITE_FIREBASE_EMULATORS'] ?? '') as FloorPlan['emulators'],
    documents: [...new Set(recorded.paths)],
    queries: recorded.queries.map((query) => ({ ...query, shown: query.collection.endsWith(`/${shown}`) })),
    shows: open === undefined ? 'lastMessage.preview' : 'body',
    serverTime: SERVER_TIME_AS_TEXT,
  };
}

/** What the app would write to send a message now. */
export async function sendWrites(
  looking: Looking,
  conversationId: string,
  body: string,
): Promise<readonly FloorWrite[]> {
  const { recorded, viewer } = recording(looking);
  const stored = await adminFirestore().doc(conversationPath(looking.organizationId, conversationId)).get();
  await reply(viewer, parseConversation(conversationId, stored.data()), { messageId: newId(), body });
  const [writes = []] = recorded.commits;
  return writes.flatMap((write) =>
    write.kind === 'delete' ? [] : [{ ...write, fields: asText(write.fields) as FloorWrite['fields'] }],
  );
}

/** What the app asks for one word among messages. */
export async function searchQuery(looking: Looking, word: string): Promise<FloorQuery> {
  const { recorded, viewer } = recording(looking);
  await firestoreSearch(viewer).messages([word]);
  const [query] = recorded.queries;
  if (query === undefined) throw new Error(`the app asks nothing for “${word}”`);
  return query;
}

function recording(looking: Looking) {
  const { recorded, store } = recordingStore();
  const viewer: Viewer = { ...looking, store };
  return { recorded, viewer };
}

function asText(value: unknown): unknown {
  if (value === SERVER_TIME) return SERVER_TIME_AS_TEXT;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asText(inner)]));
}
