import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { NEW_MESSAGE } from '../../data/drafts/draft-store';
import { useDraft, useDraftStore, useLastSent } from '../../data/drafts/draft-context';
import { useViewer } from '../../data/viewer-context';
import { PortalCompose, StaffCompose } from './compose-sides';

/** What is known already when somebody comes to write. */
export interface ComposeStart {
  readonly chartId: string;
  /** Whom to write to; null leaves it open. */
  readonly recipientId: string | null;
  /** The conversation whose unsent text comes along; null for none. */
  readonly textFrom: string | null;
}

interface ComposePaneProps {
  readonly start: ComposeStart | null;
  /** Called when `start` is in the draft, where it can be changed. */
  readonly onStarted: () => void;
}

/** A new message; opens the conversation once it is confirmed. */
export function ComposePane({ start, onStarted }: ComposePaneProps) {
  const { side } = useViewer();
  const drafts = useDraftStore();
  const draft = useDraft(NEW_MESSAGE);
  useOpenWhenSent();

  useEffect(() => {
    if (start === null) return;
    const { chartId, recipientId, textFrom } = start;
    drafts.edit(NEW_MESSAGE, { chartId, recipientId });
    if (textFrom !== null) drafts.move(textFrom, NEW_MESSAGE);
    onStarted();
  }, [drafts, start, onStarted]);

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
