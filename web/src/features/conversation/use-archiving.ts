import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useTranslation } from 'react-i18next';
import { archiveConversation, unarchiveConversation } from '../../data/commands/archive-conversation';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { useConnected } from '../../data/store/use-connected';

export interface Archiving {
  readonly busy: boolean;
  readonly move: () => void;
  /** What is happening or became of it. */
  readonly status: string | null;
  readonly problem: string | null;
}

/** Archiving and unarchiving of one conversation. `onNewer` is called when a message that came meanwhile stops it. */
export function useArchiving(conversation: Conversation, onNewer: () => void): Archiving {
  const { t } = useTranslation();
  const viewer = useViewer();
  const connected = useConnected();
  const problem = useProblemText();
  const { archived } = conversation[viewer.side];
  const { run, busy, wish, answer, error } = useCommand(async (archive: boolean) => {
    if (!archive) {
      await unarchiveConversation(viewer, conversation);
      return 'unarchived';
    }
    const outcome = await archiveConversation(viewer, conversation);
    if (outcome === 'newer-message') onNewer();
    return outcome;
  });

  return { busy, move: () => void run(!archived), status: status(), problem: failed() };

  function status(): string | null {
    if (busy) return connected ? null : t('conversation.archiveWaits');
    if (answer === 'newer-message') return t('conversation.newerMessage');
    // A reply, or another device, may have moved it since.
    if (answer === undefined || wish !== archived) return null;
    return t(archived ? 'conversation.archived' : 'conversation.unarchived');
  }

  function failed(): string | null {
    if (error === null) return null;
    const what = t(wish === true ? 'conversation.archiveFailed' : 'conversation.unarchiveFailed');
    return `${problem.explain(what, error)} ${problem.reference(error)}`;
  }
}
