import { parseDraft } from '@my-messages/domain/documents/draft';
import { draftPath, draftsPath } from '@my-messages/domain/paths';
import { draftDoc } from '@my-messages/domain/testing/documents';
import { LIMITS } from '@my-messages/domain/limits';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../errors/data-error';
import { MemoryStore } from '../testing/memory-store';
import { DraftKeeper } from './draft-keeper';
import { DraftStore } from './draft-store';

const OWNER = { organizationId: 'clinic', uid: 'patient' };
const C = 'conversation00000001';
const PATH = draftPath(OWNER.organizationId, OWNER.uid, C);

let server: MemoryStore;
let drafts: DraftStore;
let keeper: DraftKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  server = new MemoryStore();
  ({ drafts, keeper } = tab());
});

afterEach(() => {
  keeper.close();
  vi.useRealTimers();
});

function tab() {
  const made = new DraftStore(() => server.newId());
  return { drafts: made, keeper: new DraftKeeper(made, server, OWNER) };
}

/** The keeper hears what is stored now. */
function hear(by = keeper): void {
  const stored = server.read(PATH);
  by.hear(stored === undefined ? [] : [{ ...parseDraft(C, stored), pending: false }]);
}

const write = (body: string, by = drafts) => {
  by.reply(C, { body });
};
const stored = () => server.read(PATH);
const text = () => drafts.drafts.get(C)?.body;
const kept = () => keeper.kept.get(C)?.kind;
const pause = () => vi.advanceTimersByTimeAsync(2000);

/** The page is lost and opened again, in the same tab. */
function reload(): void {
  ({ drafts, keeper } = tab());
  hear();
}

describe('a text that was sent while the server could not be told', () => {
  beforeEach(async () => {
    write('From a tunnel');
    await pause();
    hear();
    server.holdDrafts(new Promise(() => undefined));
    server.holdCommits();
  });

  const press = () => void drafts.send(C, () => new Promise(() => undefined));
  const state = () => drafts.drafts.get(C)?.state.kind;

  it('goes on being sent after a reload, and is a draft for whoever signs in after signing out', () => {
    press();
    reload();
    expect([text(), state()]).toEqual(['From a tunnel', 'sending']);
    keeper.close();
    reload();
    expect([text(), state()]).toEqual(['From a tunnel', 'writing']);
  });

  it('is a draft after a reload when words were missing on the server, or were changed elsewhere meanwhile', () => {
    write('From a tunnel, with more');
    press();
    reload();
    expect([text(), state()]).toEqual(['From a tunnel', 'writing']);

    press();
    server.set(PATH, { ...stored(), body: 'Otherwise', revision: 2 });
    reload();
    expect([text(), state()]).toEqual(['Otherwise', 'writing']);
  });

  it('leaves no trace once the server knows', async () => {
    server.holdDrafts(Promise.resolve());
    press();
    expect(sessionStorage).toHaveLength(1);
    await pause();
    expect(stored()).toMatchObject({ state: 'sending' });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('a text that is being written', () => {
  it('is saved within two seconds of a pause, as version 1, then 2', async () => {
    write('Half');
    expect([kept(), stored()]).toEqual(['changed', undefined]);
    await pause();
    expect(stored()).toMatchObject({ body: 'Half', revision: 1, state: 'writing', conversationId: C });
    expect(kept()).toBe('saved');
    write('Half a thought');
    expect(kept()).toBe('changed');
    await pause();
    expect(stored()).toMatchObject({ body: 'Half a thought', revision: 2 });
  });

  it('is not saved again when nothing changed', async () => {
    write('Half');
    await pause();
    write('Half a');
    write('Half');
    await pause();
    await keeper.saveNow();
    expect(server.draftWrites).toHaveLength(1);
  });

  it('makes at most ten writes in a minute, typed without a pause or with many, and all of it is saved', async () => {
    for (const between of [200, 1500, 3000]) {
      server.draftWrites.length = 0;
      for (let at = 0; at < 60_000; at += between) {
        write(`${String(between)} ${String(at)}`);
        await vi.advanceTimersByTimeAsync(between);
      }
      expect(server.draftWrites.length).toBeGreaterThanOrEqual(4);
      expect(server.draftWrites.length).toBeLessThanOrEqual(10);
      await vi.advanceTimersByTimeAsync(70_000);
      expect(stored()?.['body']).toBe(text());
    }
  });

  it('is saved at once when the page is left', async () => {
    write('Half');
    await keeper.saveNow();
    expect(stored()).toMatchObject({ body: 'Half' });
  });

  it('goes by a request that outlives the page, too, and the page that stays knows that it is saved', async () => {
    write('Half');
    server.holdDrafts(Promise.reject(new DataError('forbidden')));
    keeper.leave();
    expect(server.atLast).toMatchObject([{ path: PATH, fields: { body: 'Half', revision: 1 } }]);
    server.set(PATH, { ...server.atLast[0]?.fields, savedAt: 1 });
    hear();
    await pause();
    expect(kept()).toBe('saved');
    keeper.leave();
    expect(server.atLast).toHaveLength(1);
  });

  it('goes on from there when more is written before that is known', async () => {
    for (const heardFirst of [true, false]) {
      write('Half');
      let refuse: (error: DataError) => void = () => undefined;
      server.holdDrafts(new Promise((_, reject) => (refuse = reject)));
      keeper.leave();
      write('Half a thought');
      server.set(PATH, { ...server.atLast.at(-1)?.fields, savedAt: 1 });
      if (heardFirst) hear();
      refuse(new DataError('forbidden'));
      await vi.advanceTimersByTimeAsync(0);
      server.holdDrafts(Promise.resolve());
      hear();
      await pause();
      expect([kept(), stored()?.['body']]).toEqual(['saved', 'Half a thought']);
      hear();
    }
  });

  it('follows older words on their way, whether they arrive first or not', async () => {
    write('Half');
    server.holdDrafts(new Promise(() => undefined));
    await pause();
    write('Half a thought');
    keeper.leave();
    expect(server.atLast.map(({ fields }) => [fields['body'], fields['revision']])).toEqual([
      ['Half a thought', 1],
      ['Half a thought', 2],
    ]);
  });

  it('that was dropped is gone from the server before the session ends', async () => {
    write('Half');
    await pause();
    hear();
    let arrive: () => void = () => undefined;
    server.holdDrafts(new Promise((resolve) => (arrive = resolve)));
    drafts.drop(C);
    let ended = false;
    void keeper.saveNow().then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(0);
    expect([ended, stored()?.['body']]).toEqual([false, 'Half']);
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect([ended, stored()]).toEqual([true, undefined]);
  });

  it('is not there any more when all of it was taken back', async () => {
    write('Half');
    await pause();
    write('');
    await pause();
    expect(stored()).toBeUndefined();
    hear();
    write('Anew');
    await pause();
    expect(stored()).toMatchObject({ body: 'Anew', revision: 1 });
  });

  it('that is too long to be kept says so, and is kept when it is shorter', async () => {
    write('x'.repeat(LIMITS.draftLength + 1));
    await pause();
    expect(keeper.kept.get(C)).toEqual({ kind: 'not-saved', why: 'too-long' });
    expect([keeper.unsaved.map(({ key }) => key), server.draftWrites]).toEqual([[C], []]);
    write('x'.repeat(LIMITS.draftLength));
    await pause();
    expect([kept(), keeper.unsaved]).toEqual(['saved', []]);
  });

  it('that could not be saved says so, and is saved later by itself', async () => {
    server.holdDrafts(Promise.reject(new DataError('busy')));
    write('Half');
    await pause();
    expect(kept()).toBe('not-saved');
    server.holdDrafts(Promise.resolve());
    await vi.advanceTimersByTimeAsync(20_000);
    expect([kept(), stored()?.['body']]).toEqual(['saved', 'Half']);
  });
});

describe('what was kept', () => {
  it('is there for who begins anew, with the ids that it will be sent with', async () => {
    write('Half');
    const { messageId } = drafts.drafts.get(C) ?? {};
    await pause();
    const later = tab();
    hear(later.keeper);
    expect(later.drafts.drafts.get(C)).toMatchObject({ body: 'Half', messageId, conversationId: C });
    expect(later.keeper.kept.get(C)?.kind).toBe('saved');
    await pause();
    expect(server.draftWrites).toHaveLength(1);
  });

  it('goes with the message that was sent, and with the draft that was dropped', async () => {
    write('Half');
    await pause();
    hear();
    await drafts.send(C, () => Promise.resolve('sent'));
    await vi.advanceTimersByTimeAsync(0);
    expect(stored()).toBeUndefined();
    write('Other');
    await pause();
    drafts.drop(C);
    await vi.advanceTimersByTimeAsync(0);
    expect(stored()).toBeUndefined();
  });

  it('says that it is being sent before the message can be there, and again that it is not', async () => {
    write('Half');
    const states: unknown[] = [];
    await drafts.send(C, async () => {
      await Promise.resolve();
      states.push(stored()?.['state']);
      return 'refused';
    });
    expect(states).toEqual(['sending']);
    await pause();
    expect(stored()).toMatchObject({ state: 'writing', body: 'Half', revision: 2 });
  });
});

describe('of two tabs', () => {
  it('the idle one shows what the other writes', async () => {
    write('Half');
    await pause();
    const other = tab();
    hear(other.keeper);
    write('Half a thought', other.drafts);
    await pause();
    hear();
    expect([text(), kept()]).toEqual(['Half a thought', 'saved']);
  });

  it('neither overwrites the other: both texts are shown, and one chooses', async () => {
    for (const [choose, result] of [
      ['keepMine', 'Mine'],
      ['takeTheirs', 'Theirs'],
    ] as const) {
      server.set(PATH, draftDoc({ body: 'Begin', revision: 5 }));
      const here = tab();
      hear(here.keeper);
      write('Mine', here.drafts);
      server.set(PATH, draftDoc({ body: 'Theirs', revision: 6 }));
      hear(here.keeper);
      await pause();
      expect(stored()).toMatchObject({ body: 'Theirs', revision: 6 });
      expect(here.drafts.drafts.get(C)?.body).toBe('Mine');
      expect(here.keeper.kept.get(C)).toMatchObject({ kind: 'differs', elsewhere: { body: 'Theirs' } });
      here.keeper[choose](C);
      await pause();
      expect([here.drafts.drafts.get(C)?.body, stored()?.['body']]).toEqual([result, result]);
      here.keeper.close();
    }
  });

  it('one that sends leaves words of the other where they are', async () => {
    write('Mine');
    await pause();
    server.set(PATH, draftDoc({ body: 'Theirs', revision: 7 }));
    server.holdDrafts(Promise.reject(new DataError('forbidden')));
    const sending = drafts.send(C, () => Promise.resolve('sent'));
    await sending;
    server.holdDrafts(Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    expect(stored()).toMatchObject({ body: 'Theirs' });
    hear();
    expect(text()).toBe('Theirs');
  });

  it('one goes on when the other has sent or dropped the text, and words that are only here stay', async () => {
    write('Half');
    await pause();
    server.remove(PATH);
    hear();
    expect(drafts.drafts.has(C)).toBe(false);
    write('Half');
    await pause();
    write('Half and more');
    server.remove(PATH);
    hear();
    await pause();
    expect(stored()).toMatchObject({ body: 'Half and more', revision: 1 });
  });
});

it('what was being sent goes on in the order in which it was pressed', () => {
  const row = (id: string, savedAt: number) => ({
    ...parseDraft(id, draftDoc({ body: id, state: 'sending', savedAt })),
    pending: false,
  });
  // As the list comes: the newest first.
  keeper.hear([row('third', 3), row('second', 2), row('first', 1)]);
  const sending = [...drafts.drafts].filter(([, { state }]) => state.kind === 'sending');
  expect(sending.map(([key]) => key)).toEqual(['first', 'second', 'third']);
});

it('the drafts of a person are one list', () => {
  expect(draftsPath('clinic', 'patient')).toBe('organizations/clinic/members/patient/drafts');
});
