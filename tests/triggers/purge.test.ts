import { parseProblem } from '@my-messages/domain/documents/problem';
import {
  auditEventPath,
  collectionPath,
  conversationPath,
  draftPath,
  holdPath,
  messagesPath,
  organizationPath,
  problemPath,
  retentionCheckPath,
} from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import type { Clinic } from '../support/clinic';
import { newId, sendNext, startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { functionNamed } from './support/built-functions';
import { openConversation } from './support/open-conversation';

const DAY = 86_400_000;
let clinic: Clinic;
let between: Between;
/** With two messages, the last of them long ago, and a draft. */
let old: string;
let young: string;

beforeEach(async () => {
  ({ clinic, between, conversationId: old } = await openConversation());
  await sendNext(between, old, 'staff', 'Two');
  ({ conversationId: young } = await startConversation(between, 'staff', 'Three'));
  await eventually('what both are found by', async () => (await entries()).size === 5);
  await at(conversationPath(clinic.organizationId, old)).update({
    'lastMessage.at': Timestamp.fromMillis(Date.now() - 3 * 366 * DAY),
  });
  await at(draftPath(clinic.organizationId, between.patient.uid, old)).set({ body: 'not sent' });
});

afterAll(closeAdmin);

const at = (path: string) => adminFirestore().doc(path);
const entries = () =>
  adminFirestore().collection(collectionPath(clinic.organizationId, 'searchEntries')).get();
const messages = async (id: string) =>
  (await adminFirestore().collection(messagesPath(clinic.organizationId, id)).get()).size;
const isThere = async (id: string) => (await at(conversationPath(clinic.organizationId, id)).get()).exists;
/** Chooses how long conversations are kept, in force since so many days, and has the schedule run. */
async function keep(years: number, days: number) {
  await at(organizationPath(clinic.organizationId)).update({
    retention: { years, from: Timestamp.fromMillis(Date.now() - days * DAY) },
  });
  await (
    await functionNamed('purgeExpired')
  )({ scheduleTime: '2026-01-05T12:00:00Z' });
  return (await at(retentionCheckPath(clinic.organizationId)).get()).data();
}
const lines = async () => {
  const all = adminFirestore().collection(collectionPath(clinic.organizationId, 'auditEvents'));
  return (await all.where('action', '==', 'purge-conversation').get()).docs.map((line) => line.data());
};

describe('conversations that are kept no longer', () => {
  it('are only counted while the choice is not in force', async () => {
    expect(await keep(2, -1)).toMatchObject({ due: 1, deleted: 0, held: 0 });
    expect(await isThere(old)).toBe(true);
    expect(await lines()).toEqual([]);
  });

  it('are deleted with all that is theirs, and with a line in the trail; others stay whole', async () => {
    expect(await keep(2, 1)).toMatchObject({ due: 1, deleted: 1, held: 0 });
    expect(await lines()).toMatchObject([
      {
        actorId: 'server',
        detail: { chartId: between.chartId, years: 2 },
        about: { conversationId: old, chartId: between.chartId },
      },
    ]);
    expect((await at(draftPath(clinic.organizationId, between.patient.uid, old)).get()).exists).toBe(false);
    await eventually('nothing of it is left', async () => {
      const found = (await entries()).docs.map((entry) => entry.get('conversationId') as string);
      return (await messages(old)) === 0 && !found.includes(old);
    });
    expect([await isThere(old), await isThere(young), await messages(young)]).toEqual([false, true, 1]);
    expect((await entries()).size).toBe(2);
    expect(await keep(2, 1)).toMatchObject({ due: 0, deleted: 0 });
  });

  it('stay while their chart is under a legal hold, and go when it has ended', async () => {
    await at(holdPath(clinic.organizationId, between.chartId)).set({ since: Timestamp.now() });
    expect(await keep(2, 1)).toMatchObject({ due: 1, deleted: 0, held: 1 });
    expect(await isThere(old)).toBe(true);
    await at(holdPath(clinic.organizationId, between.chartId)).delete();
    expect(await keep(2, 1)).toMatchObject({ due: 1, deleted: 1, held: 0 });
  });

  it('go though one before them is malformed, which stays and is told', async () => {
    const { organizationId } = clinic;
    const malformed = conversationPath(organizationId, newId());
    await at(malformed).set({ lastMessage: { at: Timestamp.fromMillis(0) } });
    expect(await keep(2, 1)).toMatchObject({ due: 2, deleted: 1, held: 0 });
    expect(await isThere(old)).toBe(false);
    expect((await at(malformed).get()).exists).toBe(true);
    const problem = await at(problemPath(organizationId, `purge_${malformed.replaceAll('/', '_')}`)).get();
    expect(parseProblem(problem.id, problem.data())).toMatchObject({ step: 'purge', target: malformed });
  });

  it('go though the clinic before theirs is malformed', async () => {
    const malformed = at(organizationPath(newId()));
    await malformed.set({ retention: { years: 1 } });
    expect(await keep(2, 1).finally(() => malformed.delete())).toMatchObject({ due: 1, deleted: 1 });
    expect(await isThere(old)).toBe(false);
  });

  it('stay where the clinic keeps them longer', async () => {
    expect(await keep(4, 1)).toMatchObject({ due: 0, deleted: 0 });
    expect(await isThere(old)).toBe(true);
  });
});

it('what is left of a conversation that was deleted by hand stays', async () => {
  const before = await at(conversationPath(clinic.organizationId, old)).get();
  await before.ref.delete();
  const event = {
    params: { organizationId: clinic.organizationId, conversationId: old },
    time: new Date().toISOString(),
    data: { before, after: await before.ref.get() },
  };
  await (
    await functionNamed('onConversationWritten')
  )(event);
  expect(await messages(old)).toBe(2);
  const line = at(auditEventPath(clinic.organizationId, 'purged'));
  await line.set({
    action: 'purge-conversation',
    about: { conversationId: old },
    at: Timestamp.now(),
  });
  await (
    await functionNamed('onConversationWritten')
  )(event);
  expect(await messages(old)).toBe(0);
});
