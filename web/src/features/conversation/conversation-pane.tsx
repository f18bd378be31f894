import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { To } from 'react-router-dom';
import { conversation } from '../../data/entities/conversations';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { NotFound } from '../../shared/not-found';
import { ProblemNotice } from '../../ui/problem-notice';
import { WithRail } from '../../ui/with-rail';
import { HandedOver } from './handed-over';
import { ConversationRail } from './conversation-rail';
import { ConversationSkeleton } from './conversation-skeleton';
import { ConversationView } from './conversation-view';
import { useHandingOver } from '../../shared/use-handing-over';
import { useMessages } from './use-messages';

interface ConversationPaneProps {
  readonly conversationId: string;
  /** The message at which the conversation opens; null for its end. */
  readonly foundId: string | null;
  /** Where one goes back to from a narrow screen. */
  readonly inbox: To;
}

/** One conversation, live. One that is another's and one that never was are the same: not found. */
export function ConversationPane({ conversationId, foundId, inbox }: ConversationPaneProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { data, error, retry } = useLiveQuery(conversation(useViewer(), conversationId));
  const messages = useMessages(conversationId, foundId);
  const handing = useHandingOver(conversationId);

  // The listener may know before the call is answered.
  const gone = error?.kind === 'forbidden' || data?.staffId === handing.wish?.uid;
  if (handing.wish !== undefined && (handing.answer === 'done' || (handing.busy && gone)))
    return <HandedOver name={handing.wish.displayName} inbox={inbox} />;
  if (error?.kind === 'forbidden' || data === null) return <NotFound />;
  const failed = error ?? messages.error;
  if (failed !== null && (data === undefined || messages.shown === undefined)) {
    return (
      <Box sx={{ p: 2.5 }}>
        <ProblemNotice
          text={problem.explain(t('conversation.failed'), failed)}
          reference={problem.reference(failed)}
          retryLabel={t('tryAgain')}
          onRetry={() => {
            if (error !== null) retry();
            if (messages.error !== null) messages.retry();
          }}
        />
      </Box>
    );
  }
  if (data === undefined || messages.shown === undefined) return <ConversationSkeleton />;
  return (
    <WithRail label={t('rail.region')} rail={<ConversationRail conversation={data} />}>
      <ConversationView
        // Another place to open at is another opening.
        key={messages.found.kind}
        conversation={data}
        shown={messages.shown}
        messages={messages}
        foundId={foundId}
        inbox={inbox}
        handing={handing}
      />
    </WithRail>
  );
}
