import { conversationAddress } from '@my-messages/domain/addresses';
import { useEffect } from 'react';
import { useDraft, useDraftsHeard, useLastSent } from '../../data/drafts/draft-context';
import type { DraftKey } from '../../data/drafts/draft-store';
import { useViewer } from '../../data/viewer-context';
import { useLeadOn } from '../../ui/use-lead-on';
import { ComposeWait } from './compose-wait';
import { ComposeSent } from './compose-sent';
import { PortalCompose, StaffCompose } from './compose-sides';

/** A new message; opens its conversation once it is confirmed. */
export function ComposePane({ draftKey }: { readonly draftKey: DraftKey }) {
  const { side } = useViewer();
  const leadOn = useLeadOn();
  const draft = useDraft(draftKey);
  const heard = useDraftsHeard();
  const lastSent = useLastSent();
  const sent = lastSent?.key === draftKey ? lastSent.conversationId : null;

  useEffect(() => {
    if (sent !== null) leadOn(conversationAddress(sent));
  }, [sent, leadOn]);

  // It may be on the server, as after the page was loaded anew.
  if (draft === undefined && !heard) return <ComposeWait />;
  // Its draft is gone: the empty form, with what is missing in it, is nothing to show for a success.
  if (sent !== null) return <ComposeSent />;
  const Side = side === 'portal' ? PortalCompose : StaffCompose;
  return <Side draftKey={draftKey} draft={draft} />;
}
