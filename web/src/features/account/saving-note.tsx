import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';
import { useConnected } from '../../data/store/use-connected';
import type { Saving } from './use-save';

/** What becomes of a choice, where it was made. */
export function SavingNote({ state }: { readonly state: Saving<unknown> }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const connected = useConnected();
  return (
    <>
      <LiveStatus>{status()}</LiveStatus>
      {state.kind === 'failed' && (
        <ProblemNotice
          text={problem.explain(t('ownSettings.notSaved'), state.error)}
          reference={problem.reference(state.error)}
        />
      )}
    </>
  );

  function status() {
    if (state.kind === 'saving') return t(connected ? 'ownSettings.saving' : 'ownSettings.waiting');
    return state.kind === 'saved' ? t('ownSettings.saved') : null;
  }
}
