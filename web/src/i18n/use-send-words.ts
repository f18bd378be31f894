import { useTranslation } from 'react-i18next';
import type { Draft } from '../data/drafts/draft';
import { useConnected } from '../data/store/use-connected';
import { useProblemText } from './use-problem-text';

export interface SendWords {
  /** What is happening or has happened; null when there is nothing to say. */
  readonly status: string | null;
  /** Why it was not sent. */
  readonly problem: string | null;
}

/**
 * What to say about the sending of a text; `sent` when it is the one that was confirmed last, and whether that took its
 * conversation out of the archive.
 */
export function useSendWords(draft: Draft | undefined, sent: boolean | 'from-archive'): SendWords {
  const { t } = useTranslation();
  const connected = useConnected();
  const { notSent } = useProblemText();
  const state = draft?.state;
  if (state?.kind === 'not-sent') return { status: null, problem: notSent(state.why) };
  if (state?.kind === 'sending') {
    return { status: t(state.waiting || !connected ? 'sending.waiting' : 'sending.sending'), problem: null };
  }
  if (sent === false) return { status: null, problem: null };
  return { status: t(sent === 'from-archive' ? 'sending.sentFromArchive' : 'sending.sent'), problem: null };
}
