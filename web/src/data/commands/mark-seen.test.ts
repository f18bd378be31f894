import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { conversationDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, expect, it } from 'vitest';
import { DataError } from '../errors/data-error';
import { MemoryStore } from '../testing/memory-store';
import type { Viewer } from '../viewer';
import { markSeen } from './mark-seen';

const path = conversationPath('clinic', 'c1');

let store: MemoryStore;
let viewer: Viewer;

beforeEach(() => {
  store = new MemoryStore();
  viewer = { store, organizationId: 'clinic', uid: 'ana', side: 'portal' };
  store.set(path, conversationDoc({ portal: { seen: 1, unread: true }, staff: { sent: 3 } }));
});

const conversation = () => parseConversation('c1', store.read(path));

it('says that all is read when the last was seen', async () => {
  await markSeen(viewer, conversation(), 3);
  expect(conversation().portal).toMatchObject({ seen: 3, unread: false });
  expect(store.commits.flat()).toHaveLength(1);
});

it('leaves what came after unread', async () => {
  await markSeen(viewer, conversation(), 2);
  expect(conversation().portal).toMatchObject({ seen: 2, unread: true });
});

it('writes nothing when it is nothing new', async () => {
  await markSeen(viewer, conversation(), 1);
  expect(store.commits).toEqual([]);
});

it('lets it be when the server refuses, because a message came meanwhile', async () => {
  const held = store.holdCommits();
  const marking = markSeen(viewer, conversation(), 3);
  held.fail(new DataError('forbidden'));
  await expect(marking).resolves.toBeUndefined();
});

it('rejects on anything else', async () => {
  const held = store.holdCommits();
  const marking = markSeen(viewer, conversation(), 3);
  held.fail(new DataError('offline'));
  await expect(marking).rejects.toMatchObject({ kind: 'offline' });
});
