import { auditEventPath, collectionPath } from '@my-messages/domain/paths';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { readConversation, readUnread, sendNext, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { openConversation } from './support/open-conversation';

const NOTE = 'Nora Nurse has left. Please call us.';

let clinic: Clinic;
let between: Between;
let superAdmin: Person;
let conversationId: string;

beforeEach(async () => {
  ({ clinic, superAdmin, between, conversationId } = await openConversation());
});

afterAll(closeAdmin);

const ask = (person: Person | null, note: unknown = NOTE) =>
  callFunction('closeWait', { organizationId: clinic.organizationId, conversationId, note }, person);
const outcomeOf = async (person: Person) => resultOf(await ask(person)).outcome;
const stored = () => readConversation(clinic.organizationId, conversationId);
const waits = (count: number) =>
  eventually(`${String(count)} waiting`, async () => {
    const totals = await readUnread(clinic.organizationId, between.staff.uid);
    return totals?.waitingConversations === count;
  });

describe('a wait that a Super Admin ends', () => {
  it('is over for both, with a note in the conversation, and a line in the trail that does not say it', async () => {
    const { organizationId } = clinic;
    await waits(1);
    expect(await outcomeOf(superAdmin)).toBe('done');
    expect(await stored()).toMatchObject({
      waitingSince: null,
      urgency: { open: false },
      staffId: between.staff.uid,
      history: [{ kind: 'closed', note: NOTE }],
      portal: { archived: false },
    });
    await waits(0);
    const lines = await adminFirestore().collection(collectionPath(organizationId, 'auditEvents')).get();
    const line = lines.docs.find(({ ref }) => ref.path === lineOf(1));
    expect(line?.data()).toMatchObject({
      actorId: superAdmin.uid,
      action: 'close-wait',
      target: `conversations/${conversationId}`,
      detail: { uid: between.staff.uid, chartId: between.chartId },
    });
    expect(JSON.stringify(lines.docs.map((event) => event.data()))).not.toContain('Nora');
  });

  it('begins again with what is written next, and can be ended again', async () => {
    expect(await outcomeOf(superAdmin)).toBe('done');
    expect(await outcomeOf(superAdmin)).toBe('not-waiting');
    await sendNext(between, conversationId, 'portal', 'Two');
    expect(await outcomeOf(superAdmin)).toBe('done');
    const { history } = await stored();
    expect(history.map(({ kind }) => kind)).toEqual(['closed', 'closed']);
    expect((await adminFirestore().doc(lineOf(2)).get()).exists).toBe(true);
  });

  it('is theirs alone to end', async () => {
    const stranger = await (await openClinic()).addAdmin('Olga Outside');
    for (const person of [between.patient, between.staff, stranger])
      expect(await outcomeOf(person)).toBe('not-allowed');
    expect((await ask(null)).status).toBe(401);
    expect((await ask(superAdmin, '  ')).status).toBe(400);
    expect(await stored()).toMatchObject({ history: [], waitingSince: expect.anything() as unknown });
  });
});

const lineOf = (times: number) =>
  auditEventPath(clinic.organizationId, `close-wait_${conversationId}_${String(times)}`);
