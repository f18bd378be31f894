import { useEffect } from 'react';
import { sendDraft } from '../commands/send-draft';
import { ownDrafts } from '../entities/drafts';
import { useLiveQuery } from '../live/use-live-query';
import { useViewer } from '../viewer-context';
import { useDraftKeeper, useDraftStore, useFromDrafts } from './draft-context';
import { isReply } from './draft-store';

/** Another page may be sending it this moment; if it still does after so long, it is gone on with here. */
const TAKE_OVER_MILLISECONDS = 3000;

/** Takes over what the server keeps of the viewer's texts, and goes on sending what was being sent. */
export function useKeepDrafts(): void {
  const viewer = useViewer();
  const keeper = useDraftKeeper();
  const drafts = useDraftStore();
  const { data, error } = useLiveQuery(ownDrafts(viewer));

  useEffect(() => {
    if (data !== undefined) keeper.hear(data.rows);
    else if (error !== null) keeper.hear(null);
  }, [keeper, data, error]);

  const left = useFromDrafts((all) =>
    [...all]
      .filter(([key, { state }]) => state.kind === 'sending' && !drafts.sends(key))
      .map(([key, { messageId }]) => `${key} ${messageId}`)
      .join('\n'),
  );
  useEffect(() => {
    if (left === '') return;
    // One after the other, so that they arrive in the order in which they were sent.
    const goOn = async () => {
      for (const [key = ''] of left.split('\n').map((line) => line.split(' '))) {
        await drafts.send(key, (draft) => sendDraft(viewer, isReply(key, draft), draft));
      }
    };
    const timer = setTimeout(() => void goOn(), TAKE_OVER_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [left, drafts, viewer]);
}
