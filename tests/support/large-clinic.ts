import {
  chartPath,
  connectionId,
  connectionPath,
  conversationPath,
  messagePath,
} from '@my-messages/domain/paths';
import { chartDoc, connectionDoc, conversationDoc, messageDoc } from '@my-messages/domain/testing/documents';
import { Timestamp } from 'firebase-admin/firestore';
import { adminFirestore } from './admin';
import type { Clinic, Person } from './clinic';
import { newId } from './conversation';

/** Names that lists must bear: accents, apostrophes, from right to left, long ones without a blank. */
const NAMES = [
  'Zoë Čapková-Ångström',
  'Siobhán O’Brien-D’Arcy',
  'ليلى مثال',
  'דוד לדוגמה',
  'Nguyễn Thị Ví Dụ',
  'Wolfeschlegelsteinhausenbergerdorff Beispiel',
  "Ng'ang'a Sample",
  '山田例子',
] as const;

/** A subject of 120 characters, the longest there is. */
export const LONG_SUBJECT = `${'Überweisung und Rückfragen zum Befund '.repeat(4).slice(0, 112)}ENDEMARK`;

const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const at = (minute: number) => Timestamp.fromMillis(START + minute * MINUTE);

export const nameOf = (index: number) =>
  `${NAMES[index % NAMES.length] ?? ''} ${String(index).padStart(4, '0')}`;

interface LargeClinic {
  readonly chartIds: readonly string[];
  /** Newest first. */
  readonly conversationIds: readonly string[];
  /** The conversation with many messages; its messages by their place, oldest first. */
  readonly long: { readonly conversationId: string; readonly messageIds: readonly string[] };
}

/**
 * Fills a clinic past the functions: so many charts of the nurse's care team, so many conversations of the nurse and
 * the patient, and in the newest of these so many messages, of both in turn.
 */
export async function fillClinic(
  { organizationId }: Clinic,
  { patient, nurse }: { readonly patient: Person; readonly nurse: Person },
  sizes: { readonly charts: number; readonly conversations: number; readonly messages: number },
): Promise<LargeClinic> {
  const writer = adminFirestore().bulkWriter();
  const write = (path: string, data: object) => {
    // Failures come out of close().
    writer.set(adminFirestore().doc(path), data).catch(() => undefined);
  };
  const failures: Error[] = [];
  writer.onWriteError((error) => {
    failures.push(error);
    return false;
  });

  const chartIds = Array.from({ length: sizes.charts }, (_, index) => {
    const chartId = newId();
    const patientName = nameOf(index);
    write(
      chartPath(organizationId, chartId),
      chartDoc({ patientName, label: `Care ${String(index)}`, careTeamIds: [nurse.uid] }),
    );
    write(
      connectionPath(organizationId, connectionId(chartId, patient.uid)),
      connectionDoc({ chartId, uid: patient.uid, displayName: patient.name, relationship: 'guardian' }),
    );
    return chartId;
  });

  const conversationIds = Array.from({ length: sizes.conversations }, (_, index) => {
    const conversationId = newId();
    const minute = sizes.conversations + sizes.messages - index;
    const newest = index === 0;
    write(
      conversationPath(organizationId, conversationId),
      conversationDoc({
        chartId: chartIds[index % chartIds.length] ?? '',
        patientName: nameOf(index),
        portalUserId: patient.uid,
        portalUserName: patient.name,
        relationship: 'guardian',
        staffId: nurse.uid,
        staffName: nurse.name,
        subject: index === 1 ? LONG_SUBJECT : `Subject ${String(index).padStart(4, '0')}`,
        createdAt: at(minute),
        lastMessage: { id: newId(), at: at(minute), side: 'portal', preview: `First words ${String(index)}` },
        portal: { sent: newest ? sizes.messages / 2 : 1, seen: newest ? sizes.messages / 2 : 0 },
        staff: { sent: newest ? sizes.messages / 2 : 0, seen: newest ? sizes.messages / 2 : 1 },
      }),
    );
    return conversationId;
  });

  const [conversationId = ''] = conversationIds;
  const messageIds = Array.from({ length: sizes.messages }, (_, index) => {
    const messageId = newId();
    const sender = index % 2 === 0 ? patient : nurse;
    write(
      messagePath(organizationId, conversationId, messageId),
      messageDoc({
        number: Math.floor(index / 2) + 1,
        side: sender === patient ? 'portal' : 'staff',
        senderId: sender.uid,
        senderName: sender.name,
        body: `Message ${String(index + 1)} of many`,
        sentAt: at(index),
      }),
    );
    return messageId;
  });
  await writer.close();
  if (failures[0] !== undefined) throw failures[0];
  return { chartIds, conversationIds, long: { conversationId, messageIds } };
}
