import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { conversationDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, expect, it } from 'vitest';
import { DataError } from '../errors/data-error';
import { MemoryStore } from '../testing/memory-store';
import type { Viewer } from '../viewer';
import { archiveConversation, unarchiveConversation } from './archive-conversation';

const path = conversationPath('clinic', 'c1');

let store: MemoryStore;
let viewer: Viewer;

const stored = (sent: number) => conversationDoc({ portal: { seen: 1, unread: true }, staff: { sent } });
const conversation = () => parseConversation('c1', store.read(path));

beforeEach(() => {
  store = new MemoryStore();
  viewer = { store, organizationId: 'clinic', uid: 'ana', side: 'portal' };
  store.set(path, stored(3));
});

it('archives for the viewer alone and marks as seen what was shown, in one write', async () => {
  expect(await archiveConversation(viewer, conversation())).toBe('done');
  expect(conversation().portal).toMatchObject({ archived: true, seen: 3, unread: false });
  expect(conversation().staff.archived).toBe(false);
  expect(store.commits.flat()).toHaveLength(1);
});

it('says that a message came meanwhile when the server refuses for it', async () => {
  const shown = conversation();
  const held = store.holdCommits();
  const archiving = archiveConversation(viewer, shown);
  store.set(path, stored(4));
  held.fail(new DataError('forbidden'));
  expect(await archiving).toBe('newer-message');
  expect(conversation().portal.archived).toBe(false);
  expect(store.commits.flat()).toHaveLength(1);
});

it.each(['forbidden', 'busy'] as const)('rejects when it is refused for another reason: %s', async (kind) => {
  const held = store.holdCommits();
  const archiving = archiveConversation(viewer, conversation());
  held.fail(new DataError(kind));
  await expect(archiving).rejects.toMatchObject({ kind });
});

it('unarchives in one write, and changes nothing else', async () => {
  await archiveConversation(viewer, conversation());
  const before = conversation();
  await unarchiveConversation(viewer, before);
  expect(conversation()).toEqual({ ...before, portal: { ...before.portal, archived: false } });
  expect(store.commits.flat()).toHaveLength(2);
});
