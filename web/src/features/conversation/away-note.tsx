import type { Chart } from '@my-messages/domain/documents/chart';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Organization } from '@my-messages/domain/documents/organization';
import { staffCard } from '../../data/entities/charts';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useAwayWords } from '../../i18n/use-away-words';
import { Notice } from '../../ui/notice';
import { OtherStaff } from './other-staff';

interface AwayNoteProps {
  readonly conversation: Conversation;
  readonly clinic: Organization | null | undefined;
  readonly about: Chart | null | undefined;
}

/** Tells a portal user, before they write, that their staff member is away, and who answers meanwhile. */
export function AwayNote({ conversation, clinic, about }: AwayNoteProps) {
  const viewer = useViewer();
  const words = useAwayWords();
  const card = readable(useLiveQuery(staffCard(viewer, conversation.staffId)));
  if (viewer.side !== 'portal' || card == null) return null;
  const sentence = words.sentence(card);
  if (sentence === null) return null;
  return (
    <Notice tone="notice" role="status" sx={{ mb: 1.5 }}>
      <div>{sentence}</div>
      <OtherStaff
        conversation={conversation}
        clinic={clinic}
        about={about}
        coverId={card.away?.coverId ?? null}
      />
    </Notice>
  );
}
