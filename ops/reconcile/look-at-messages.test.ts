import { planSearchEntries, searchable } from '@my-messages/domain/derived/search-entries';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import { conversationDoc, messageDoc } from '@my-messages/domain/testing/documents';
import { Timestamp, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { difference, type Finding } from './finding';
import { lookAtMessages } from './look-at-messages';

// Somebody hands a conversation over while it is looked at. All else of the looks is seen with the emulators.
const at = Timestamp.fromMillis(1);
const message = { ...messageDoc({ side: 'portal', senderId: 'ana' }), sentAt: at };
const heldBy = (staffId: string) => ({
  ...conversationDoc({ staffId, portal: { sent: 1 } }),
  createdAt: at,
  lastMessage: { id: 'm', at, side: 'portal', preview: 'Hello' },
});
const snapshot = (path: string, data: object | undefined, besides: object = {}) => ({
  id: path.split('/').at(-1),
  ref: { path, ...besides },
  exists: data !== undefined,
  data: () => data,
  updateTime: at,
});

/** What is found of a conversation that was read as one, and is another by the time that its entries are read. */
async function foundOf(read: object, now: object | undefined): Promise<readonly Finding[]> {
  const path = conversationPath('clinic', 'c');
  const entries = new Map<string, object>(
    now === undefined
      ? []
      : planSearchEntries('clinic', parseConversation('c', now), parseMessage('m', message))
          .map((planned) => searchable(planned, Timestamp))
          .map((write) => [write.path, write.data as object]),
  );
  const firestore = {
    collection: (collection: string) => ({
      limit: () => ({
        get: () =>
          Promise.resolve({
            docs: collection.endsWith('/messages')
              ? [snapshot(messagePath('clinic', 'c', 'm'), message)]
              : [],
          }),
      }),
    }),
    doc: (path: string) => ({ path }),
    getAll: (...references: readonly { readonly path: string }[]) =>
      Promise.resolve(references.map(({ path }) => snapshot(path, entries.get(path)))),
  } as unknown as Firestore;
  const found: Finding[] = [];
  await lookAtMessages(
    {
      firestore,
      organizationId: 'clinic',
      async *walk() {
        await Promise.resolve();
        const get = () => Promise.resolve(snapshot(path, now));
        yield [snapshot(path, read, { get }) as unknown as QueryDocumentSnapshot];
      },
      found: (findings) => {
        found.push(...findings.filter((each) => each.kind !== 'derived' || difference(each) !== null));
        return Promise.resolve();
      },
    },
    'search',
  );
  return found;
}

it('leaves the entries to whom a conversation was handed meanwhile', async () => {
  expect(await foundOf(heldBy('nora'), heldBy('nora'))).toEqual([]);
  expect(await foundOf(heldBy('nora'), heldBy('dora'))).toEqual([]);
});

it('makes no entries of a conversation that was deleted meanwhile', async () => {
  expect(await foundOf(heldBy('nora'), undefined)).toEqual([]);
});
