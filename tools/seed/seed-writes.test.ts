import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { LIMITS } from '@my-messages/domain/limits';
import { passwordProblem } from '@my-messages/domain/password/password-policy';
import { otherSide, SIDES } from '@my-messages/domain/side';
import { preview } from '@my-messages/domain/text/preview';
import { describe, expect, it } from 'vitest';
import { checkWrite } from '../../ops/directory/check-write';
import { demoPassword, demoPeople, seedPeople } from './people';
import { seedWrites } from './seed-writes';

const { directory, conversations: writes } = seedWrites();

const conversations = writes
  .filter(({ path }) => path.split('/').length === 4)
  .map(({ path, data }) => ({ path, conversation: parseConversation(path.split('/').at(-1) ?? '', data) }));
const messagesOf = (path: string) =>
  writes
    .filter((write) => write.path.startsWith(`${path}/messages/`))
    .map((write) => parseMessage(write.path.split('/').at(-1) ?? '', write.data));

describe('the demo data', () => {
  it('is made of documents that domain reads, each with a path of its own', () => {
    const all = [...directory, ...writes];
    all.forEach(checkWrite);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  it('has around a dozen conversations, unread and archived ones on either side', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(12);
    for (const side of SIDES) {
      expect(conversations.some(({ conversation }) => conversation[side].unread)).toBe(true);
      expect(conversations.some(({ conversation }) => conversation[side].archived)).toBe(true);
    }
    const subjects = conversations.map(({ conversation }) => conversation.subject);
    expect(subjects).toContain('');
    expect(Math.max(...subjects.map((subject) => subject.length))).toBe(LIMITS.subjectLength);
  });

  it('lets people sign in who are told apart, with a password that the policy takes', () => {
    expect(passwordProblem(demoPassword)).toBeNull();
    expect(new Set(seedPeople.map(({ uid }) => uid)).size).toBe(seedPeople.length);
    expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(demoPeople.length);
    expect(demoPeople.every(({ email }) => /^[a-z.]+@example\.com$/.test(email))).toBe(true);
  });
});

describe.each(conversations)('conversation $conversation.id', ({ path, conversation }) => {
  const messages = messagesOf(path);

  it('agrees with its messages', () => {
    const last = messages.at(-1);
    expect(conversation.createdAt).toBe(messages[0]?.sentAt);
    expect(conversation.lastMessage).toEqual({
      id: last?.id,
      at: last?.sentAt,
      side: last?.side,
      preview: preview(last?.body ?? ''),
    });
    for (const side of SIDES) {
      const numbers = messages.filter((message) => message.side === side).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(conversation[side].sent).toBe(numbers.length);
    }
  });

  it('keeps what is true of either side', () => {
    for (const side of SIDES) {
      const { seen, unread, archived } = conversation[side];
      const { sent } = conversation[otherSide(side)];
      expect(seen).toBeLessThanOrEqual(sent);
      expect(unread).toBe(seen < sent);
      expect(archived && unread).toBe(false);
    }
  });

  it('lies in the past, with ids that the rules take', () => {
    expect(conversation.lastMessage.at).toBeLessThan(Date.UTC(2026, 10, 1));
    expect([conversation, ...messages].every(({ id }) => /^[A-Za-z0-9]{20}$/.test(id))).toBe(true);
  });
});
