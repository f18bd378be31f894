import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { ReactNode } from 'react';
import { conversation } from '../../data/entities/conversations';
import { useNewestKnown } from '../../data/live/use-newest-known';
import { useViewer } from '../../data/viewer-context';
import { ConversationRow, type ConversationRowProps } from '../../shared/conversation-row';
import { RowItem } from '../../ui/row-parts';
import { isIn } from './sections';

interface KnownRowProps extends Omit<ConversationRowProps, 'conversation'> {
  readonly fetched: Conversation;
  /** What selects it. */
  readonly check: ReactNode;
}

/**
 * A row that was fetched once. What the open conversation has learnt meanwhile shows here too, also that it was
 * moved to another part of the inbox: then the row is gone.
 */
export function KnownRow({ fetched, check, ...row }: KnownRowProps) {
  const viewer = useViewer();
  const known = useNewestKnown(conversation(viewer, fetched.id), fetched) ?? fetched;
  if (!isIn(row.section, known, viewer.side)) return null;
  return (
    <RowItem>
      {check}
      <ConversationRow conversation={known} {...row} />
    </RowItem>
  );
}
