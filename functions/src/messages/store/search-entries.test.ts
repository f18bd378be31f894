import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { conversationPath, messagePath, searchEntryPath } from '@my-messages/domain/paths';
import { conversationDoc, messageDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, expect, it, vi } from 'vitest';
import { rewriteSearchEntries, storeSearchEntries } from './search-entries';

// A conversation that is handed over while the entries of its messages are written.
const stored = vi.hoisted(() => new Map<string, object>());
/** What happens after each write, in turn. */
const meanwhile = vi.hoisted(() => [] as (() => void)[]);
let reads = 0;

vi.mock('../../platform/store/admin-app', () => ({
  firestore: () => ({
    doc: (path: string) => ({
      get: () => {
        reads += 1;
        return Promise.resolve(snapshot(path));
      },
      set: (data: object) => {
        if ('body' in data && data.body === 'Refused') return Promise.reject(new Error('refused'));
        stored.set(path, data);
        meanwhile.shift()?.();
        return Promise.resolve();
      },
    }),
    collection: (path: string) => ({
      limit: () => ({ get: () => Promise.resolve({ docs: below(path).map(snapshot) }) }),
    }),
  }),
}));

const snapshot = (path: string) => ({
  id: path.split('/').at(-1) ?? '',
  exists: stored.has(path),
  data: () => stored.get(path),
});
const below = (collection: string) => [...stored.keys()].filter((path) => path.startsWith(`${collection}/`));

const at = conversationPath('clinic', 'c');
const belongsTo = (staffId: string) => stored.set(at, conversationDoc({ staffId }));
const write = (id: string, changes: object) =>
  stored.set(messagePath('clinic', 'c', id), { ...messageDoc(), ...changes });
const read = () => parseConversation('c', conversationDoc({ staffId: 'nurse' }));
const second = parseMessage('m2', messageDoc({ number: 2 }));
/** Whose the entries are, by their messages. */
const owners = (...ids: readonly string[]) =>
  ids.map((id) => {
    const entry = stored.get(searchEntryPath('clinic', `c_${id}`));
    return entry && 'staffId' in entry ? entry.staffId : null;
  });

beforeEach(() => {
  stored.clear();
  meanwhile.length = 0;
  reads = 0;
  belongsTo('nurse');
});

it('the entry of a message costs one read of its conversation, which is as it was', async () => {
  expect(await storeSearchEntries('clinic', read(), [second])).toMatchObject({ staffId: 'nurse' });
  expect([owners('m2'), reads]).toEqual([['nurse'], 1]);
});

it('an entry goes to whom the conversation was handed before it was written, or while it was', async () => {
  belongsTo('doctor');
  await storeSearchEntries('clinic', read(), [second]);
  expect(owners('m2')).toEqual(['doctor']);
  meanwhile.push(
    () => belongsTo('dentist'),
    () => belongsTo('surgeon'),
  );
  await storeSearchEntries('clinic', read(), [second]);
  expect(owners('m2')).toEqual(['surgeon']);
});

it('of a conversation that is gone nothing more is written', async () => {
  stored.delete(at);
  expect(await storeSearchEntries('clinic', read(), [second])).toBeNull();
  write('m2', { number: 2 });
  stored.delete(searchEntryPath('clinic', 'c_m2'));
  await rewriteSearchEntries('clinic', 'c');
  expect(owners('m2')).toEqual([null]);
});

it('all entries are written anew for whom it belongs to in the end, but for what is malformed or refused', async () => {
  write('m1', { body: 7 });
  write('m2', { number: 2 });
  meanwhile.push(() => belongsTo('doctor'));
  await expect(rewriteSearchEntries('clinic', 'c')).rejects.toThrow('body');
  expect(owners('m1', 'm2')).toEqual([null, 'doctor']);

  write('m1', { number: 3, body: 'Refused' });
  belongsTo('surgeon');
  await expect(rewriteSearchEntries('clinic', 'c')).rejects.toThrow('refused');
  expect(owners('m1', 'm2')).toEqual([null, 'surgeon']);

  write('m1', { number: 3 });
  await rewriteSearchEntries('clinic', 'c');
  expect(owners('m1', 'm2')).toEqual(['surgeon', 'surgeon']);
});
