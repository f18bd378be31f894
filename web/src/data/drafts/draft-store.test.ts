import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendOutcome } from '../commands/send-message';
import { DataError } from '../errors/data-error';
import { DraftStore, NEW_MESSAGE } from './draft-store';

let drafts: DraftStore;

beforeEach(() => {
  vi.useFakeTimers();
  let ids = 0;
  drafts = new DraftStore(() => `id-${(ids += 1)}`);
});

afterEach(() => {
  vi.useRealTimers();
});

function pending() {
  let settle: (outcome: SendOutcome) => void = () => undefined;
  const outcome = new Promise<SendOutcome>((resolve) => {
    settle = resolve;
  });
  return { outcome, settle };
}

describe('a draft', () => {
  it('can be taken over into another, behind what stands there, and is not left behind', () => {
    drafts.edit('conversation', { body: 'second' });
    drafts.move('conversation', NEW_MESSAGE);
    expect(drafts.drafts.get(NEW_MESSAGE)?.body).toBe('second');
    expect(drafts.drafts.has('conversation')).toBe(false);
    drafts.edit('conversation', { body: 'third' });
    drafts.move('conversation', NEW_MESSAGE);
    expect(drafts.drafts.get(NEW_MESSAGE)?.body).toBe('second\n\nthird');
    drafts.move('conversation', NEW_MESSAGE);
    expect(drafts.drafts.get(NEW_MESSAGE)?.body).toBe('second\n\nthird');
  });

  it('that is being sent is neither taken over nor added to', async () => {
    const { outcome, settle } = pending();
    drafts.edit('conversation', { body: 'going' });
    const sending = drafts.send('conversation', () => outcome);
    drafts.edit(NEW_MESSAGE, { body: 'new' });
    drafts.move('conversation', NEW_MESSAGE);
    drafts.move(NEW_MESSAGE, 'conversation');
    expect(drafts.drafts.get('conversation')?.body).toBe('going');
    expect(drafts.drafts.get(NEW_MESSAGE)?.body).toBe('new');
    settle('sent');
    await sending;
  });

  it('gets its ids once, whatever is changed in it', () => {
    drafts.edit(NEW_MESSAGE, { body: 'a' });
    const first = drafts.drafts.get(NEW_MESSAGE);
    drafts.edit(NEW_MESSAGE, { body: 'ab', recipientId: 'nurse', chartId: 'chart' });
    const second = drafts.drafts.get(NEW_MESSAGE);
    expect(second).toMatchObject({ body: 'ab', recipientId: 'nurse' });
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.conversationId).toBe(first?.conversationId);
    expect(second?.conversationId).not.toBe(second?.messageId);
  });

  it('of a reply is of its conversation', () => {
    drafts.edit('conversation', { body: 'a' });
    expect(drafts.drafts.get('conversation')?.conversationId).toBe('conversation');
  });

  it('does not change while it is being sent, and is sent once', async () => {
    drafts.edit('c', { body: 'a' });
    const first = pending();
    const act = vi.fn(() => first.outcome);
    const sending = drafts.send('c', act);
    drafts.edit('c', { body: 'b' });
    await drafts.send('c', act);
    expect(drafts.drafts.get('c')).toMatchObject({ body: 'a', state: { kind: 'sending', waiting: false } });
    expect(act).toHaveBeenCalledOnce();
    first.settle('sent');
    await sending;
    expect(drafts.drafts.has('c')).toBe(false);
  });

  it('says that it waits after five silent seconds, and not before', async () => {
    drafts.edit('c', { body: 'a' });
    const first = pending();
    const sending = drafts.send('c', () => first.outcome);
    vi.advanceTimersByTime(4900);
    expect(drafts.drafts.get('c')?.state).toEqual({ kind: 'sending', waiting: false });
    vi.advanceTimersByTime(200);
    expect(drafts.drafts.get('c')?.state).toEqual({ kind: 'sending', waiting: true });
    first.settle('sent');
    await sending;
  });

  it('is remembered as sent for a while, until something else is written', async () => {
    drafts.edit('c', { body: 'a' });
    const messageId = drafts.drafts.get('c')?.messageId;
    await drafts.send('c', () => Promise.resolve('sent'));
    expect(drafts.lastSent).toEqual({ conversationId: 'c', messageId });
    drafts.edit('c', { body: 'b' });
    expect(drafts.lastSent).toBeNull();
    expect(drafts.drafts.get('c')?.messageId).not.toBe(messageId);
    await drafts.send('c', () => Promise.resolve('sent'));
    vi.advanceTimersByTime(10_100);
    expect(drafts.lastSent).toBeNull();
  });

  it('keeps text and id when it was not sent, and says why', async () => {
    drafts.edit('c', { body: 'a' });
    const before = drafts.drafts.get('c');
    await drafts.send('c', () => Promise.resolve('too-fast'));
    expect(drafts.drafts.get('c')).toEqual({ ...before, state: { kind: 'not-sent', why: 'too-fast' } });
    const error = new DataError('busy');
    await drafts.send('c', () => Promise.reject(error));
    expect(drafts.drafts.get('c')).toEqual({ ...before, state: { kind: 'not-sent', why: error } });
  });

  it('gets another message id when the first was taken', async () => {
    drafts.edit('c', { body: 'a' });
    const before = drafts.drafts.get('c');
    await drafts.send('c', () => Promise.resolve('id-taken'));
    const after = drafts.drafts.get('c');
    expect(after).toMatchObject({ body: 'a', state: { kind: 'not-sent', why: 'id-taken' } });
    expect(after?.messageId).not.toBe(before?.messageId);
  });

  it('gets other ids when it goes to another person after a try', async () => {
    drafts.edit(NEW_MESSAGE, { body: 'a', recipientId: 'nurse', chartId: 'chart' });
    const before = drafts.drafts.get(NEW_MESSAGE);
    await drafts.send(NEW_MESSAGE, () => Promise.reject(new DataError('unexpected')));
    drafts.edit(NEW_MESSAGE, { body: 'ab' });
    expect(drafts.drafts.get(NEW_MESSAGE)?.conversationId).toBe(before?.conversationId);
    drafts.edit(NEW_MESSAGE, { recipientId: 'doctor' });
    const after = drafts.drafts.get(NEW_MESSAGE);
    expect(after?.conversationId).not.toBe(before?.conversationId);
    expect(after?.messageId).not.toBe(before?.messageId);
  });
});
