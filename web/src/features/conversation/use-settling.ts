import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useTranslation } from 'react-i18next';
import { oweAnswer, oweNoAnswer } from '../../data/commands/owed-answer';
import { useConnected } from '../../data/store/use-connected';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';

/** What there is to press, and what is said of it. */
interface Settling {
  /** What can be said now. */
  readonly says: 'noAnswer' | 'needsAnswer';
  readonly busy: boolean;
  readonly say: () => void;
  /** What is happening or became of it. */
  readonly status: string | null;
  readonly problem: string | null;
}

/** Saying, as staff, whether an answer is owed; null where the last message is one, or nobody is asked. */
export function useSettling(conversation: Conversation): Settling | null {
  const { t } = useTranslation();
  const viewer = useViewer();
  const connected = useConnected();
  const problem = useProblemText();
  const owed = conversation.waitingSince !== null;
  const { run, busy, wish, answer, error } = useCommand((owe: boolean) =>
    (owe ? oweAnswer : oweNoAnswer)(viewer, conversation),
  );
  if (viewer.side !== 'staff' || conversation.lastMessage.side !== 'portal') return null;
  return {
    says: owed ? 'noAnswer' : 'needsAnswer',
    busy,
    say: () => void run(!owed),
    status: status(),
    problem:
      error === null
        ? null
        : `${problem.explain(t('conversation.settleFailed'), error)} ${problem.reference(error)}`,
  };

  function status(): string | null {
    if (busy) return connected ? null : t('conversation.settleWaits');
    if (answer === 'newer-message') return t('conversation.settleNewer');
    // A new message, or another device, may have changed it since.
    if (answer === undefined || wish !== owed) return null;
    return t(owed ? 'conversation.needsAnswerDone' : 'conversation.noAnswerDone');
  }
}
