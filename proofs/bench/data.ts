import { searchable, planSearchEntries } from '@my-messages/domain/derived/search-entries';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import type { Side } from '@my-messages/domain/side';
import { conversationDoc, messageDoc } from '@my-messages/domain/testing/documents';
import { Timestamp } from 'firebase-admin/firestore';
import { adminFirestore } from '../../tests/support/admin';
import { openClinic, type Clinic, type Person } from '../../tests/support/clinic';
import { newId } from '../../tests/support/conversation';
import { withoutTriggers } from '../../tests/support/without-triggers';
import type { Looking, OpenConversation } from './floor-plan';
import { bodyOf } from './words';

export interface BenchClinic {
  readonly clinic: Clinic;
  readonly patient: Person;
  readonly nurse: Person;
  /** Of the two, newest first. */
  readonly conversations: readonly OpenConversation[];
}

export interface Sizes {
  readonly conversations: number;
  /** How many messages of 1,000 characters the first of them have; the others have none that could be read. */
  readonly messages: readonly number[];
  /** Whether these are found by search. */
  readonly searchable?: boolean;
}

const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const at = (minute: number) => Timestamp.fromMillis(START + minute * MINUTE);

/** A clinic with one patient and one nurse, who have written to each other so much. */
export async function fillClinic({ conversations: count, messages, ...sizes }: Sizes): Promise<BenchClinic> {
  const clinic = await openClinic();
  const { organizationId } = clinic;
  const nurse = await clinic.addStaff('Nora Nurse');
  const patient = await clinic.addPortalUser('Paula Patient');
  const chartId = await clinic.addChart(patient, [nurse]);
  const conversations = Array.from({ length: count }, () => ({
    conversationId: newId(),
    chartId,
    portalUserId: patient.uid,
    staffId: nurse.uid,
  }));
  const longest = Math.max(0, ...messages);

  await withoutTriggers(async () => {
    // It would begin with 500 writes a second.
    const writer = adminFirestore().bulkWriter({ throttling: false });
    const failures: Error[] = [];
    const write = (path: string, data: object) => {
      writer.set(adminFirestore().doc(path), data).catch((error: unknown) => {
        failures.push(error instanceof Error ? error : new Error(String(error)));
      });
    };
    writer.onWriteError(() => false);
    for (const [index, { conversationId }] of conversations.entries()) {
      const there = messages[index] ?? 0;
      const newest = at(count + longest - index);
      const sent = { portal: Math.ceil(there / 2), staff: Math.floor(there / 2) };
      const side = (own: number, others: number) => ({ sent: own, seen: others });
      const stored = conversationDoc({
        ...{ chartId, patientName: patient.name },
        ...{ portalUserId: patient.uid, portalUserName: patient.name },
        ...{ staffId: nurse.uid, staffName: nurse.name },
        subject: `Question ${String(index + 1)}`,
        createdAt: at(-there),
        lastMessage: { id: newId(), at: newest, side: 'portal', preview: bodyOf(index).slice(0, 140) },
        portal: side(sent.portal, sent.staff),
        staff: side(sent.staff, sent.portal),
      });
      write(conversationPath(organizationId, conversationId), stored);
      for (let number = 0; number < there; number += 1) {
        const messageId = newId();
        const [by, person]: [Side, Person] = number % 2 === 0 ? ['portal', patient] : ['staff', nurse];
        const message = messageDoc({
          number: Math.floor(number / 2) + 1,
          side: by,
          senderId: person.uid,
          senderName: person.name,
          body: bodyOf(index + number),
          sentAt: at(count - index - there + number),
        });
        write(messagePath(organizationId, conversationId, messageId), message);
        if (sizes.searchable !== true) continue;
        const entries = planSearchEntries(
          organizationId,
          parseConversation(conversationId, stored),
          parseMessage(messageId, message),
        );
        for (const entry of entries) {
          const { path, data } = searchable(entry, Timestamp);
          write(path, data);
        }
      }
    }
    await writer.close();
    if (failures[0] !== undefined) throw failures[0];
  });
  return { clinic, patient, nurse, conversations };
}

/** One of the two as who looks. */
export const lookingAs = ({ clinic, patient, nurse }: BenchClinic, side: Side): Looking => ({
  organizationId: clinic.organizationId,
  uid: side === 'portal' ? patient.uid : nurse.uid,
  side,
});
