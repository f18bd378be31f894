import { parseConversation } from '@my-messages/domain/documents/conversation';
import { conversationPath } from '@my-messages/domain/paths';
import { conversationDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, expect, it } from 'vitest';
import { DataError } from '../errors/data-error';
import { MemoryStore } from '../testing/memory-store';
import type { Viewer } from '../viewer';
import { oweAnswer, oweNoAnswer } from './owed-answer';

const path = conversationPath('clinic', 'c1');

let store: MemoryStore;
let viewer: Viewer;

const stored = (sent: number) =>
  conversationDoc({
    lastMessage: { id: 'm', at: 900, side: 'portal', preview: 'Thank you' },
    waitingSince: 500,
    portal: { sent },
    staff: { seen: 1, unread: true },
  });
const conversation = () => parseConversation('c1', store.read(path));

beforeEach(() => {
  store = new MemoryStore();
  viewer = { store, organizationId: 'clinic', uid: 'nurse', side: 'staff' };
  store.set(path, stored(3));
});

it('no answer is owed to what was shown, which is marked as seen, in one write', async () => {
  expect(await oweNoAnswer(viewer, conversation())).toBe('done');
  expect(conversation()).toMatchObject({ waitingSince: null, staff: { seen: 3, unread: false } });
  expect(store.commits.flat()).toHaveLength(1);
});

it('one is owed, after all, since the last message', async () => {
  await oweNoAnswer(viewer, conversation());
  expect(await oweAnswer(viewer, conversation())).toBe('done');
  expect(conversation().waitingSince).toBe(900);
});

it('one stays owed where a message came meanwhile', async () => {
  const shown = conversation();
  const held = store.holdCommits();
  const settling = oweNoAnswer(viewer, shown);
  store.set(path, stored(4));
  held.fail(new DataError('forbidden'));
  expect(await settling).toBe('newer-message');
  expect(conversation().waitingSince).toBe(500);
});
