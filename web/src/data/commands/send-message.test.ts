import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { LIMITS } from '@my-messages/domain/limits';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import { about, chartDoc, connectionDoc, staffCardDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, describe, expect, it } from 'vitest';
import { DataError } from '../errors/data-error';
import { MemoryStore } from '../testing/memory-store';
import type { Viewer } from '../viewer';
import { reply, startConversation, type OutgoingConversation } from './send-message';

const outgoing: OutgoingConversation = {
  conversationId: 'c1',
  messageId: 'm1',
  body: ' Hello \r\n',
  ...about(
    {
      chart: parseChart('chart-1', chartDoc()),
      connection: parseConnection('chart-1_ana', connectionDoc()),
      staff: parseStaffCard('nurse', staffCardDoc()),
    },
    { subject: '  About\n Thursday ' },
  ),
};

let store: MemoryStore;
let patient: Viewer;
let nurse: Viewer;

beforeEach(() => {
  store = new MemoryStore();
  patient = { store, organizationId: 'clinic', uid: 'ana', side: 'portal' };
  nurse = { store, organizationId: 'clinic', uid: 'nurse', side: 'staff' };
});

const conversation = (id = 'c1') => parseConversation(id, store.read(conversationPath('clinic', id)));
const message = (id: string) => parseMessage(id, store.read(messagePath('clinic', 'c1', id)));

describe('startConversation', () => {
  it('writes the conversation and its first message in one commit, cleaned', async () => {
    expect(await startConversation(patient, outgoing)).toBe('sent');
    expect(writes()).toEqual(['create conversation', 'create message']);
    expect(conversation()).toMatchObject({
      subject: 'About Thursday',
      portalUserName: 'Ana Example',
      staffName: 'Nora Nurse',
      lastMessage: { id: 'm1', side: 'portal', preview: 'Hello', at: store.now },
      portal: { sent: 1, unread: false, paceAt: store.now },
      staff: { sent: 0, unread: true, paceAt: null },
    });
    expect(message('m1')).toMatchObject({ number: 1, side: 'portal', senderId: 'ana', body: 'Hello' });
  });

  it('is from the staff member when staff start it', async () => {
    await startConversation(nurse, outgoing);
    expect(message('m1')).toMatchObject({ side: 'staff', senderId: 'nurse', senderName: 'Nora Nurse' });
    expect(conversation()).toMatchObject({ staff: { sent: 1 }, portal: { unread: true } });
  });

  it('has been sent when an earlier try, whose answer was lost, has arrived', async () => {
    await startConversation(patient, outgoing);
    refuseNext();
    expect(await startConversation(patient, outgoing)).toBe('sent');
  });

  it('tells that another text was sent under its id', async () => {
    await startConversation(patient, outgoing);
    refuseNext();
    expect(await startConversation(patient, { ...outgoing, body: 'Another text' })).toBe('id-taken');
    expect(message('m1').body).toBe('Hello');
  });

  it('is refused when the server has nothing of it', async () => {
    refuseNext();
    expect(await startConversation(patient, outgoing)).toBe('refused');
  });

  it('rejects when nothing is known of its fate', async () => {
    failNext(new DataError('offline'));
    await expect(startConversation(patient, outgoing)).rejects.toMatchObject({ kind: 'offline' });
  });
});

describe('reply', () => {
  beforeEach(async () => {
    await startConversation(patient, outgoing);
  });

  it('moves the conversation and numbers the message', async () => {
    expect(await reply(nurse, conversation(), { messageId: 'm2', body: 'Hello Ana' })).toBe('sent');
    expect(writes()).toEqual(['create message', 'update conversation']);
    expect(conversation()).toMatchObject({
      lastMessage: { id: 'm2', side: 'staff', preview: 'Hello Ana' },
      staff: { sent: 1, archived: false },
      portal: { sent: 1, seen: 0, unread: true, archived: false },
    });
    expect(message('m2')).toMatchObject({ number: 1, side: 'staff', senderName: 'Nora Nurse' });
  });

  it('marks the pace with every tenth message, and with no other', async () => {
    const started = conversation().portal.paceAt;
    for (let number = 2; number <= LIMITS.paceMessages; number += 1) {
      expect(conversation().portal.paceAt).toBe(started);
      store.now += 1000;
      await reply(patient, conversation(), { messageId: `n${String(number)}`, body: 'More' });
    }
    expect(conversation().portal).toMatchObject({ sent: LIMITS.paceMessages, paceAt: store.now });
  });

  it('takes the next number when another tab has sent meanwhile', async () => {
    const stale = conversation();
    await reply(patient, stale, { messageId: 'm2', body: 'From the other tab' });
    refuseNext();
    expect(await reply(patient, stale, { messageId: 'm3', body: 'From this tab' })).toBe('sent');
    expect(message('m3').number).toBe(3);
    expect(conversation().portal.sent).toBe(3);
  });

  it('begins a new wait when the other has answered meanwhile', async () => {
    const stale = conversation();
    expect(stale.waitingSince).not.toBeNull();
    await reply(nurse, stale, { messageId: 'm2', body: 'Hello Ana' });
    expect(conversation().waitingSince).toBeNull();
    store.now += 1000;
    refuseNext();
    expect(await reply(patient, stale, { messageId: 'm3', body: 'One thing more' })).toBe('sent');
    expect(conversation().waitingSince).toBe(store.now);
  });

  it('is too fast when the tenth is refused and nothing else has changed', async () => {
    store.set(conversationPath('clinic', 'c1'), {
      ...conversation(),
      portal: { ...conversation().portal, sent: LIMITS.paceMessages - 1 },
    });
    refuseNext();
    expect(await reply(patient, conversation(), { messageId: 'm10', body: 'Too fast' })).toBe('too-fast');
  });

  it('is refused when the server will not take it', async () => {
    refuseNext();
    expect(await reply(patient, conversation(), { messageId: 'm2', body: 'No' })).toBe('refused');
  });

  it('is refused when the sender may no longer read either', async () => {
    store.forbid(messagePath('clinic', 'c1', 'm2'));
    store.forbid(conversationPath('clinic', 'c1'));
    refuseNext();
    expect(await reply(patient, conversation(), { messageId: 'm2', body: 'No' })).toBe('refused');
  });
});

/** What the last commit wrote: a send is two writes, and each is paid for. */
function writes(): string[] {
  const last = store.commits.at(-1) ?? [];
  return last.map(({ kind, path }) => `${kind} ${path.includes('/messages/') ? 'message' : 'conversation'}`);
}

/** The server refuses the next commit. */
function refuseNext(): void {
  failNext(new DataError('forbidden'));
}

function failNext(error: DataError): void {
  const held = store.holdCommits();
  queueMicrotask(() => {
    held.fail(error);
  });
}
