import { DocumentError } from '@my-messages/domain/documents/document';
import type { LogFields } from '../core/loggable';
import { logFailure } from './log';

/**
 * Runs what an event asks for. A document that is not what it should be is logged and let go: no retry would mend
 * it. Everything else is logged and thrown on, so that the platform delivers the event again.
 */
export async function guarded(trigger: string, ids: LogFields, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    logFailure('event failed', { trigger, ...ids }, error);
    if (!(error instanceof DocumentError)) throw error;
  }
}
