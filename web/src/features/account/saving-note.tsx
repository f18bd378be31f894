import { useTranslation } from 'react-i18next';
import { useConnected } from '../../data/store/use-connected';
import type { Command } from '../../data/use-command';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';

type Outcome = Pick<Command<never, unknown>, 'busy' | 'answer' | 'error'>;

/** What becomes of a choice, where it was made. */
export function SavingNote({ saving }: { readonly saving: Outcome }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const connected = useConnected();
  const { busy, answer, error } = saving;
  return (
    <>
      <LiveStatus>{status()}</LiveStatus>
      {error !== null && (
        <ProblemNotice
          text={problem.explain(t('ownSettings.notSaved'), error)}
          reference={problem.reference(error)}
        />
      )}
    </>
  );

  function status() {
    if (busy) return t(connected ? 'ownSettings.saving' : 'ownSettings.waiting');
    return answer === undefined ? null : t('ownSettings.saved');
  }
}
