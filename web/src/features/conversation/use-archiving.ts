import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archiveConversation, unarchiveConversation } from '../../data/commands/archive-conversation';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
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

type State =
  | { readonly kind: 'idle' | 'busy' | 'newer-message' }
  | { readonly kind: 'moved'; readonly archived: boolean }
  | { readonly kind: 'failed'; readonly archived: boolean; readonly error: DataError };

/** Archiving and unarchiving of one conversation. `onNewer` is called when a message that came meanwhile stops it. */
export function useArchiving(conversation: Conversation, onNewer: () => void): Archiving {
  const { t } = useTranslation();
  const viewer = useViewer();
  const connected = useConnected();
  const problem = useProblemText();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const { archived } = conversation[viewer.side];
  const busy = state.kind === 'busy';

  async function move() {
    if (busy) return;
    setState({ kind: 'busy' });
    try {
      if (archived) await unarchiveConversation(viewer, conversation);
      else if ((await archiveConversation(viewer, conversation)) === 'newer-message') {
        setState({ kind: 'newer-message' });
        onNewer();
        return;
      }
      setState({ kind: 'moved', archived: !archived });
    } catch (cause) {
      setState({ kind: 'failed', archived, error: toDataError(cause) });
    }
  }

  return { busy, move: () => void move(), status: status(), problem: failed() };

  function status(): string | null {
    if (busy) return connected ? null : t('conversation.archiveWaits');
    if (state.kind === 'newer-message') return t('conversation.newerMessage');
    // A reply, or another device, may have moved it since.
    if (state.kind !== 'moved' || state.archived !== archived) return null;
    return t(archived ? 'conversation.archived' : 'conversation.unarchived');
  }

  function failed(): string | null {
    if (state.kind !== 'failed') return null;
    const what = t(state.archived ? 'conversation.unarchiveFailed' : 'conversation.archiveFailed');
    return `${problem.explain(what, state.error)} ${problem.reference(state.error)}`;
  }
}
