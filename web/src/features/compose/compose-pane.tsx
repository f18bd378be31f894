import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { NEW_MESSAGE } from '../../data/drafts/draft-store';
import { useDraft, useDraftStore, useLastSent } from '../../data/drafts/draft-context';
import { useViewer } from '../../data/viewer-context';
import { PortalCompose, StaffCompose } from './compose-sides';

interface ComposePaneProps {
  /** The chart that the message is to be about, where it is known already. */
  readonly chartId: string | null;
}

/** A new message; opens the conversation once it is confirmed. */
export function ComposePane({ chartId }: ComposePaneProps) {
  const { side } = useViewer();
  const drafts = useDraftStore();
  const draft = useDraft(NEW_MESSAGE);
  useOpenWhenSent();

  useEffect(() => {
    if (chartId !== null && drafts.drafts.get(NEW_MESSAGE)?.chartId !== chartId) {
      drafts.edit(NEW_MESSAGE, { chartId, recipientId: null });
    }
  }, [drafts, chartId]);

  return side === 'portal' ? <PortalCompose draft={draft} /> : <StaffCompose draft={draft} />;
}

function useOpenWhenSent(): void {
  const navigate = useNavigate();
  const draft = useDraft(NEW_MESSAGE);
  const sent = useLastSent()?.conversationId;
  const sending = useRef<string | null>(null);
  useEffect(() => {
    if (draft?.state.kind === 'sending') sending.current = draft.conversationId;
  }, [draft]);
  useEffect(() => {
    if (sent === undefined || sent !== sending.current) return;
    void navigate(`/messages/${sent}`, { replace: true });
  }, [sent, navigate]);
}
