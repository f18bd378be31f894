import type { Conversation } from '@my-messages/domain/documents/conversation';
import { conversation } from '../../data/entities/conversations';
import { useNewestKnown } from '../../data/live/use-newest-known';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';
import { ConversationRow } from './conversation-row';

interface KnownRowProps {
  readonly fetched: Conversation;
  readonly open: boolean;
  readonly severalPatients: boolean;
  readonly now: number;
}

/** A row that was fetched once; what the open conversation has learnt meanwhile shows here too. */
export function KnownRow({ fetched, ...row }: KnownRowProps) {
  const known = useNewestKnown(conversation(useStore(), useViewer(), fetched.id), fetched);
  return <ConversationRow conversation={known ?? fetched} {...row} />;
}
