import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../i18n/use-problem-text';
import { LiveStatus } from '../../../ui/live-status';
import { Notice } from '../../../ui/notice';
import type { ChangeControl } from '../use-change';

interface ChangeNoticeProps {
  readonly change: ChangeControl;
  /** Said instead of "Saved". */
  readonly done?: string;
}

/** What becomes of a change, where it was made: under way, saved, or why not. */
export function ChangeNotice({ change: { pending, outcome }, done }: ChangeNoticeProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <>
      <LiveStatus>{status()}</LiveStatus>
      {outcome !== null && outcome.kind !== 'done' && (
        <Notice tone="problem" role="alert" sx={{ mt: 1 }}>
          {outcome.kind === 'refused' ? (
            t(`admin.refusal.${outcome.refusal}`)
          ) : (
            <>
              <div>{problem.explain(t('admin.notSaved'), outcome.error)}</div>
              <div>{problem.reference(outcome.error)}</div>
            </>
          )}
        </Notice>
      )}
    </>
  );

  function status() {
    if (pending !== null) return t('admin.saving');
    return outcome?.kind === 'done' ? (done ?? t('admin.saved')) : null;
  }
}
