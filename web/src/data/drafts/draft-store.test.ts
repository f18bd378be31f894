import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendOutcome } from '../commands/send-message';
import { DataError } from '../errors/data-error';
import { NOBODY } from './draft';
import { DraftStore } from './draft-store';

const NEW_MESSAGE = 'new-message';
const ANA = { chartId: 'chart-a', chartLabel: 'Knee', recipientId: 'ana', recipientName: 'Ana' };
const BEN = { chartId: 'chart-b', chartLabel: 'Heart', recipientId: 'ben', recipientName: 'Ben' };

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
    drafts.reply('conversation', { body: 'second' });
    drafts.goOn('conversation', NEW_MESSAGE);
    expect(drafts.drafts.get(NEW_MESSAGE)?.body).toBe('second');
    expect(drafts.drafts.has('conversation')).toBe(false);
    drafts.reply('conversation', { body: 'third' });
    drafts.goOn('conversation', NEW_MESSAGE);
    expect(drafts.drafts.get(NEW_MESSAGE)?.body).toBe('second\n\nthird');
    drafts.goOn('conversation', NEW_MESSAGE);
    expect(drafts.drafts.get(NEW_MESSAGE)?.body).toBe('second\n\nthird');
  });

  it('that is being sent is neither taken over nor added to', async () => {
    const { outcome, settle } = pending();
    drafts.reply('conversation', { body: 'going' });
    const sending = drafts.send('conversation', () => outcome);
    drafts.edit(NEW_MESSAGE, { body: 'new' });
    drafts.goOn('conversation', NEW_MESSAGE);
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
    drafts.reply('conversation', { body: 'a' });
    expect(drafts.drafts.get('conversation')?.conversationId).toBe('conversation');
  });

  it('does not change while it is being sent, and is sent once', async () => {
    drafts.reply('c', { body: 'a' });
    const first = pending();
    const act = vi.fn(() => first.outcome);
    const sending = drafts.send('c', act);
    drafts.reply('c', { body: 'b' });
    await drafts.send('c', act);
    expect(drafts.drafts.get('c')).toMatchObject({ body: 'a', state: { kind: 'sending', waiting: false } });
    expect(act).toHaveBeenCalledOnce();
    first.settle('sent');
    await sending;
    expect(drafts.drafts.has('c')).toBe(false);
  });

  it('says that it waits after five silent seconds, and not before', async () => {
    drafts.reply('c', { body: 'a' });
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
    drafts.reply('c', { body: 'a' });
    const messageId = drafts.drafts.get('c')?.messageId;
    await drafts.send('c', () => Promise.resolve('sent'));
    expect(drafts.lastSent).toEqual({ key: 'c', conversationId: 'c', messageId });
    drafts.reply('c', { body: 'b' });
    expect(drafts.lastSent).toBeNull();
    expect(drafts.drafts.get('c')?.messageId).not.toBe(messageId);
    await drafts.send('c', () => Promise.resolve('sent'));
    vi.advanceTimersByTime(10_100);
    expect(drafts.lastSent).toBeNull();
  });

  it('keeps text and id when it was not sent, and says why', async () => {
    drafts.reply('c', { body: 'a' });
    const before = drafts.drafts.get('c');
    await drafts.send('c', () => Promise.resolve('too-fast'));
    expect(drafts.drafts.get('c')).toEqual({ ...before, state: { kind: 'not-sent', why: 'too-fast' } });
    const error = new DataError('busy');
    await drafts.send('c', () => Promise.reject(error));
    expect(drafts.drafts.get('c')).toEqual({ ...before, state: { kind: 'not-sent', why: error } });
  });

  it('gets another message id when the first was taken', async () => {
    drafts.reply('c', { body: 'a' });
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

  it('of one addressee is never that of another: who begins with somebody else begins an empty one', () => {
    const toAna = drafts.begin(ANA);
    drafts.edit(toAna, { body: 'For Ana alone', subject: 'Knee' });
    const toBen = drafts.begin(BEN);
    expect(toBen).not.toBe(toAna);
    expect(drafts.drafts.get(toBen)).toMatchObject({ ...BEN, subject: '', body: '' });
    expect(drafts.begin(ANA)).toBe(toAna);
    expect(drafts.drafts.get(toAna)).toMatchObject({ ...ANA, subject: 'Knee', body: 'For Ana alone' });
  });

  it('that was given to somebody else by hand is theirs', () => {
    const key = drafts.begin(ANA);
    drafts.edit(key, { body: 'Hello' });
    drafts.edit(key, BEN);
    expect(drafts.begin(BEN)).toBe(key);
    expect(drafts.begin(ANA)).not.toBe(key);
    expect(drafts.drafts.get(key)?.begunFor).toEqual(ANA);
    drafts.edit(key, { body: '' });
    expect(drafts.drafts.get(key)?.begunFor).toBeNull();
  });

  it('for nobody yet is gone on with by who starts without an addressee, and only by them', () => {
    const key = drafts.begin();
    drafts.edit(key, { ...NOBODY, chartId: 'chart-a', body: 'To whom?' });
    expect(drafts.begin(ANA)).not.toBe(key);
    expect(drafts.begin()).toBe(key);
    drafts.edit(key, ANA);
    expect(drafts.begin()).not.toBe(key);
    expect(drafts.drafts.get(key)?.begunFor).toEqual(ANA);
  });

  it('that takes a reply over says for whom its text was begun', () => {
    drafts.reply('conversation', { ...ANA, body: 'For Ana' });
    const key = drafts.begin({ ...NOBODY, chartId: ANA.chartId });
    drafts.goOn('conversation', key);
    drafts.edit(key, { recipientId: 'ben', recipientName: 'Ben' });
    expect(drafts.drafts.get(key)).toMatchObject({ body: 'For Ana', begunFor: ANA });
  });

  it('that goes on from a conversation says so, also without a text, until it is about another chart', () => {
    const key = drafts.begin({ ...NOBODY, chartId: ANA.chartId });
    drafts.goOn('conversation', key);
    expect(drafts.drafts.get(key)).toMatchObject({ continues: 'conversation', body: '', begunFor: null });
    drafts.edit(key, { recipientId: 'ben', recipientName: 'Ben', body: 'Hello' });
    expect(drafts.drafts.get(key)?.continues).toBe('conversation');
    drafts.edit(key, { chartId: 'chart-b' });
    expect(drafts.drafts.get(key)?.continues).toBeNull();
  });

  it('counts as written here when somebody writes or sends it here, not when it was taken over', () => {
    drafts.reply('other', { body: 'first' });
    const written = drafts.drafts.get('other');
    drafts.drop('other');
    if (written !== undefined) drafts.adopt('other', written);
    expect(drafts.holdsWritten).toBe(false);
    drafts.reply('other', { body: 'first, and more' });
    expect(drafts.holdsWritten).toBe(true);
  });
});
