import { messageDoc } from '@my-messages/domain/testing/documents';
import type { Side } from '@my-messages/domain/side';
import type { LiveSource } from '../../../web/src/data/live/live-source';
import { CLINIC } from '../../rules/support/clinic';
import { recordingStore, type Recorded } from '../../support/recording-store';
import type { Answer, AppRead } from './app-reads';

/** Where a further page goes on; only the store reads it. */
const CURSOR = 'cursor';

/** What the app asks of its store on that side: of a list that comes in pages the first, and one after it. */
export async function askedBy(way: AppRead['ways'][number], side: Side): Promise<Recorded> {
  const { store, recorded } = recordingStore((path) =>
    path.includes('/messages/') ? { id: 'm', data: messageDoc(), pending: false, cursor: CURSOR } : null,
  );
  const answer = way({ store, organizationId: CLINIC, uid: 'ana', side });
  await firstAnswer(answer);
  if ('after' in answer) await answer.after(CURSOR);
  return recorded;
}

/** Resolves with what comes first, and listens no longer. */
export function firstAnswer(answer: Answer): Promise<unknown> {
  if (answer instanceof Promise) return answer;
  return first('first' in answer ? answer.first : answer);
}

function first(source: LiveSource<unknown>): Promise<unknown> {
  let stop = () => {};
  const answered = new Promise((resolve, reject) => {
    stop = source.subscribe({ next: resolve, fail: reject });
  });
  return answered.finally(() => {
    stop();
  });
}
