import { useEffect } from 'react';
import { useDraftsHeard, useDraftStore } from '../../data/drafts/draft-context';
import { NOBODY } from '../../data/drafts/draft';
import { ComposeWait } from './compose-wait';

/** What is known already when somebody comes to write. */
export interface ComposeStart {
  readonly chartId: string;
  /** Whom to write to; null leaves it open. */
  readonly recipientId: string | null;
  /** The conversation that is gone on with, whose unsent text comes along; null for none. */
  readonly goesOnFrom: string | null;
}

interface StartComposeProps {
  readonly start: ComposeStart | null;
  /** Called with the key of the draft to write in. */
  readonly onStarted: (draftKey: string) => void;
}

/** Finds the draft for an addressee, or begins it. What was written to somebody else stays where it is. */
export function StartCompose({ start, onStarted }: StartComposeProps) {
  const drafts = useDraftStore();
  const heard = useDraftsHeard();
  useEffect(() => {
    // The draft for them may be on the server.
    if (!heard) return;
    if (start === null) {
      onStarted(drafts.begin());
      return;
    }
    const { chartId, recipientId, goesOnFrom } = start;
    const key = drafts.begin({ ...NOBODY, chartId, recipientId });
    if (goesOnFrom !== null) drafts.goOn(goesOnFrom, key);
    onStarted(key);
  }, [drafts, heard, start, onStarted]);
  return <ComposeWait />;
}
