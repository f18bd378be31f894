import { about } from '@my-messages/domain/testing/documents';
import { SIDES, type Side } from '@my-messages/domain/side';
import { reply, startConversation } from '../../web/src/data/commands/send-message';
import type { Write } from '../../web/src/data/store/store';
import { recordingStore } from '../support/recording-store';
import { UID, type WorldDocuments } from './world-documents';

/** A way of writing: from which side, and whether it is the first message. */
export interface Way {
  readonly side: Side;
  readonly how: 'starts' | 'replies';
}

export const WAYS: readonly Way[] = SIDES.flatMap((side) => [
  { side, how: 'starts' },
  { side, how: 'replies' },
]);

const BODY = 'When is the next visit?';

/** What the app sends for it. What is not stored is written as if it were: an honest app would have stopped before. */
export async function writesOf({ side, how }: Way, documents: WorldDocuments): Promise<readonly Write[]> {
  const { store, recorded } = recordingStore();
  const viewer = { store, organizationId: documents.organizationId, uid: UID[side], side };
  const message = { messageId: idOf(`${side}${how}message`), body: BODY };
  if (how === 'replies') {
    await reply(viewer, documents.conversations[side].value, message);
  } else {
    await startConversation(viewer, {
      ...message,
      conversationId: idOf(`${side}starts`),
      ...about({
        chart: documents.chart.value,
        connection: documents.connection.value,
        staff: documents.card.value,
      }),
    });
  }
  const [writes, ...others] = recorded.commits;
  if (writes === undefined || others.length > 0) throw new Error('the app does not send in one batch');
  return writes;
}

/** An id of the form that the rules ask for. */
const idOf = (name: string) => name.slice(0, 20).padEnd(20, '0');
