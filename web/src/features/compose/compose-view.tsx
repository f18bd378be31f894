import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsText, type Draft } from '../../data/drafts/draft';
import type { DraftKey } from '../../data/drafts/draft-store';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { saysToCallClinic, useRefusalText } from '../../i18n/use-refusal-text';
import { CallClinic } from '../../shared/call-clinic';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import type { Choices } from './choices';
import { ComposeForm } from './compose-form';
import { ComposeHeading } from './compose-heading';
import { ComposeSkeleton } from './compose-wait';
import { Unfinished } from './unfinished';

interface ComposeViewProps {
  readonly draftKey: DraftKey;
  readonly draft: Draft | undefined;
  readonly choices: Choices;
  /** Stands above the form. */
  readonly note: ReactNode;
}

/** The new message, or why there is none to write. */
export function ComposeView({ draftKey, draft, choices, note }: ComposeViewProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const problem = useProblemText();
  const refusalText = useRefusalText();
  const { charts, chosen, error, findChart, refusal } = choices;
  return (
    <>
      <ComposeHeading about={charts?.length === 1 && findChart === null ? (chosen?.label ?? null) : null} />
      <Stack spacing={2.5}>{inside()}</Stack>
    </>
  );

  function inside() {
    if (error !== null) {
      return (
        <ProblemNotice
          text={problem.explain(t('compose.failed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={choices.retry}
        />
      );
    }
    if (charts === undefined) return <ComposeSkeleton />;
    const empty = draft === undefined || !holdsText(draft);
    const reason = why();
    // With no other chart, and nothing written yet, there is nothing else to do here.
    if (reason !== null && empty && charts.length <= 1 && findChart === null) return reason;
    return (
      <>
        {note}
        {empty && <Unfinished />}
        <ComposeForm draftKey={draftKey} draft={draft} choices={choices} reason={reason} />
      </>
    );
  }

  /** Why nothing can be sent about the chosen chart, or about any. */
  function why() {
    if (charts?.length === 0 && findChart === null) {
      return (
        <Notice tone="quiet">
          <div>{t(side === 'portal' ? 'compose.noChartsPortal' : 'compose.noChartsStaff')}</div>
          {side === 'portal' && <CallClinic locationId={null} />}
        </Notice>
      );
    }
    return (
      refusal && (
        <Notice tone="quiet" role="status">
          <div>{refusalText(side, refusal, '')}</div>
          {saysToCallClinic(side, refusal) && <CallClinic locationId={chosen?.locationId ?? null} />}
        </Notice>
      )
    );
  }
}
