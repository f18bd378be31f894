import { useTranslation } from 'react-i18next';
import type { Kept } from '../data/drafts/kept';
import { useConnected } from '../data/store/use-connected';
import { useProblemText } from './use-problem-text';
import { useWhen } from './use-when';

/** What to say about the keeping of a text; null while there is nothing to say. */
export function useKeptWords(kept: Kept | null): string | null {
  const { t } = useTranslation();
  const when = useWhen();
  const connected = useConnected();
  const problem = useProblemText();
  switch (kept?.kind) {
    case 'saved':
      return t('drafts.saved', { time: when.timeOfDay(kept.at) });
    case 'changed':
      return connected ? null : t('drafts.offline');
    case 'not-saved':
      if (kept.why === 'too-long') return t('drafts.tooLong');
      return connected ? problem.explain(t('drafts.notSaved'), kept.why) : t('drafts.offline');
    default:
      return null;
  }
}
