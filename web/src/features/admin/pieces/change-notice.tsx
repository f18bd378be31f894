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
export function ChangeNotice({ change: { busy, answer }, done }: ChangeNoticeProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <>
      <LiveStatus>{status()}</LiveStatus>
      {answer !== undefined && answer.kind !== 'done' && (
        <Notice tone="problem" role="alert" sx={{ mt: 1 }}>
          {answer.kind === 'refused' ? (
            t(`admin.refusal.${answer.refusal}`)
          ) : (
            <>
              <div>{problem.explain(t('admin.notSaved'), answer.error)}</div>
              <div>{problem.reference(answer.error)}</div>
            </>
          )}
        </Notice>
      )}
    </>
  );

  function status() {
    if (busy) return t('admin.saving');
    return answer?.kind === 'done' ? (done ?? t('admin.saved')) : null;
  }
}
