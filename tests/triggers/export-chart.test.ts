import type { Callables } from '@my-messages/domain/callables';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { collectionPath, memberPath } from '@my-messages/domain/paths';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import type { Clinic, Person } from '../support/clinic';
import { sendNext, startConversation, type Between } from '../support/conversation';
import { functionNamed } from './support/built-functions';
import { openConversation } from './support/open-conversation';

type Asked = Partial<Callables['exportChart']['request']>;

let clinic: Clinic;
let between: Between;
let superAdmin: Person;
let conversationId: string;

beforeEach(async () => {
  ({ clinic, superAdmin, between, conversationId } = await openConversation());
});

afterAll(closeAdmin);

const request = (asked: Asked) => ({
  ...{ organizationId: clinic.organizationId, chartId: between.chartId },
  ...{ conversationId: null, after: null, ...asked },
});
const ask = async (asked: Asked = {}, person = superAdmin) =>
  resultOf(await callFunction('exportChart', request(asked), person));
const lines = async () => {
  const all = adminFirestore().collection(collectionPath(clinic.organizationId, 'auditEvents'));
  return (await all.where('action', '==', 'export-conversation').get()).docs.map((line) => line.data());
};

describe('the export of a chart', () => {
  it('lists its conversations alone, and gives each with its messages as they are stored', async () => {
    await sendNext(between, conversationId, 'staff', 'Two');
    const later = await startConversation(between, 'staff', 'Three');
    const elsewhere = await clinic.addChart(between.patient, [between.staff]);
    await startConversation({ ...between, chartId: elsewhere }, 'staff', 'Of another chart');

    expect(await ask()).toEqual({
      outcome: 'listed',
      rows: [
        { id: conversationId, messages: 2 },
        { id: later.conversationId, messages: 1 },
      ],
      next: null,
    });
    expect(await lines()).toEqual([]);
    const read = (await ask({ conversationId })) as unknown as Extract<
      Callables['exportChart']['response'],
      { outcome: 'read' }
    >;
    const { id, data } = read.conversation;
    expect(parseConversation(id, data)).toMatchObject({
      id: conversationId,
      portalUserId: between.patient.uid,
    });
    const [first, second] = read.messages.map((message) => parseMessage(message.id, message.data));
    expect(second).toMatchObject({ body: 'Two', side: 'staff' });
    expect(await ask({ conversationId, after: first?.id ?? '' })).toMatchObject({
      messages: [{ id: second?.id }],
      next: null,
    });
  });

  it('is in the audit trail before anything is given, once, and the portal user is told who did it', async () => {
    await ask({ conversationId });
    await ask({ conversationId });
    expect(await lines()).toMatchObject([
      { actorId: superAdmin.uid, about: { chartId: between.chartId, conversationId } },
    ]);
    const told = await callFunction(
      'listAccess',
      { organizationId: clinic.organizationId, conversationId, after: null },
      between.patient,
    );
    expect(resultOf(told)['rows']).toMatchObject([
      { action: 'export-conversation', by: { name: 'Sam Super' } },
    ]);
  });

  it('is given to nobody but a Super Admin of the clinic, and of that chart alone', async () => {
    const manager = await clinic.addAdmin('Mo Manager');
    await clinic.change(memberPath(clinic.organizationId, manager.uid), { superAdmin: false });
    const other = await clinic.addChart(between.patient, [between.staff]);
    for (const person of [between.patient, between.staff, manager]) {
      expect(await ask({}, person)).toEqual({ outcome: 'not-allowed' });
      expect(await ask({ conversationId }, person)).toEqual({ outcome: 'not-allowed' });
    }
    expect(await ask({ conversationId, chartId: other })).toEqual({ outcome: 'not-allowed' });
    expect(await ask({ conversationId: 'unknown' })).toEqual({ outcome: 'not-allowed' });
    await clinic.change(memberPath(clinic.organizationId, superAdmin.uid), { active: false });
    expect(await ask({ conversationId })).toEqual({ outcome: 'not-allowed' });
    expect(await lines()).toEqual([]);
  });

  it('asks for the password again ten minutes after it was entered', async () => {
    const run = await functionNamed('exportChart');
    const entered = (minutes: number) =>
      run({
        data: request({ conversationId }),
        auth: { uid: superAdmin.uid, token: { auth_time: Date.now() / 1000 - minutes * 60, firebase: {} } },
        rawRequest: {},
      });
    expect(await entered(10.1)).toEqual({ outcome: 'confirm-again' });
    expect(await lines()).toEqual([]);
    expect(await entered(9.5)).toMatchObject({ outcome: 'read' });
  });
});
