import { about } from '@my-messages/domain/testing/documents';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  draftPath,
  staffPath,
} from '@my-messages/domain/paths';
import { archiveConversation, unarchiveConversation } from '../../web/src/data/commands/archive-conversation';
import { changeOwnChoices } from '../../web/src/data/commands/change-own-choices';
import { oweNoAnswer } from '../../web/src/data/commands/owed-answer';
import { markSeen } from '../../web/src/data/commands/mark-seen';
import { removeOwnAnswer, saveOwnAnswer } from '../../web/src/data/commands/save-answer';
import { reply, startConversation } from '../../web/src/data/commands/send-message';
import { EMPTY_FIELDS, type Draft } from '../../web/src/data/drafts/draft';
import { contentOf, fieldsOf } from '../../web/src/data/drafts/draft-document';
import type { Side } from '@my-messages/domain/side';
import { create, remove, update, type Store, type Write } from '../../web/src/data/store/store';
import { MemoryStore } from '../../web/src/data/testing/memory-store';
import type { Viewer } from '../../web/src/data/viewer';
import { CHART, CLINIC, clinicDocuments, PEOPLE } from '../rules/support/clinic';

/** What one person's app sends in one piece. */
export interface Step {
  readonly by: string;
  readonly writes: readonly Write[];
}

/**
 * Everything that the app of today writes by itself, one after the other, among the people of the rules' clinic; but that
 * an answer is owed after all, which names a time that was read.
 */
export async function appWrites(): Promise<readonly Step[]> {
  const server = new MemoryStore();
  for (const [path, data] of clinicDocuments()) server.set(path, data);
  const steps: Step[] = [];
  const storeOf = (uid: string): Store => ({
    watchDocument: server.watchDocument.bind(server),
    watchQuery: server.watchQuery.bind(server),
    getDocument: server.getDocument.bind(server),
    getQuery: server.getQuery.bind(server),
    writeAtLast: server.writeAtLast.bind(server),
    newId: server.newId.bind(server),
    connection: server.connection,
    async commit(writes) {
      steps.push({ by: uid, writes });
      await server.commit(writes);
    },
  });
  const viewerOf = (uid: string, side: Side): Viewer => ({
    store: storeOf(uid),
    organizationId: CLINIC,
    uid,
    side,
  });
  const patient = viewerOf(PEOPLE.patient, 'portal');
  const nurse = viewerOf(PEOPLE.nurse, 'staff');
  const stored = <Value>(path: string, id: string, parse: (id: string, data: unknown) => Value) =>
    parse(id, server.read(path));
  const chart = stored(chartPath(CLINIC, CHART), CHART, parseChart);
  const linked = connectionId(CHART, patient.uid);
  const connection = stored(connectionPath(CLINIC, linked), linked, parseConnection);
  const staff = stored(staffPath(CLINIC, nurse.uid), nurse.uid, parseStaffCard);
  const visit = about({ chart, connection, staff });

  for (const [viewer, id] of [
    [patient, 'patientconversation1'],
    [nurse, 'nurseconversation001'],
  ] as const) {
    const now = () => stored(conversationPath(CLINIC, id), id, parseConversation);
    const message = (name: string) => `${name}${'0'.repeat(20 - name.length)}`;
    await keepDraft(viewer, id);
    await startConversation(viewer, {
      ...visit,
      conversationId: id,
      messageId: message(`first${viewer.side}`),
      body: 'Hello',
    });
    const other = viewer === patient ? nurse : patient;
    await markSeen(other, now(), 1);
    const answer = { messageId: message(`second${other.side}`), body: 'Good morning' };
    await reply(other, now(), answer);
    if (other === patient) {
      await reply(patient, now(), { messageId: message('again'), body: 'One thing more' });
      await oweNoAnswer(nurse, now());
    }
    await archiveConversation(viewer, now());
    await unarchiveConversation(viewer, now());
  }
  for (const country of ['GB', null]) await changeOwnChoices(patient, { country });
  await changeOwnChoices(patient, {
    notifications: {
      email: 'daily',
      quiet: { from: 22, until: 7 },
      timeZone: 'Europe/Berlin',
      digestHours: [8, 17],
    },
  });
  await changeOwnChoices(nurse, { display: { dense: false, shortcuts: false } });
  const answer = { id: 'answer00000000000001', title: 'Results', body: 'They are in.' };
  for (const body of [answer.body, 'They are in, {them}.']) await saveOwnAnswer(nurse, { ...answer, body });
  await removeOwnAnswer(nurse, answer.id);
  return steps;
}

/** A draft as it is begun, gone on with, sent, and done with. */
async function keepDraft({ store, uid }: Viewer, conversationId: string): Promise<void> {
  const path = draftPath(CLINIC, uid, 'draft000000000000001');
  const addressee = { chartId: CHART, chartLabel: 'General care', recipientId: 'x', recipientName: 'X' };
  const draft: Draft = {
    conversationId,
    messageId: 'draftedmessage000001',
    ...EMPTY_FIELDS,
    ...addressee,
    begunFor: null,
    continues: null,
    subject: 'A question',
    body: 'Half a thought',
    state: { kind: 'writing' },
  };
  const sending: Draft = { ...draft, begunFor: addressee, state: { kind: 'sending', waiting: false } };
  await store.commit([create(path, fieldsOf(contentOf(draft), 1))]);
  await store.commit([update(path, fieldsOf(contentOf(sending), 2))]);
  await store.commit([remove(path)]);
}
