import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide, personField, type Side } from '@my-messages/domain/side';
import { cleanText } from '@my-messages/domain/text/clean-text';
import Stack from '@mui/material/Stack';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reply } from '../../data/commands/send-message';
import type { Addressee, Draft } from '../../data/drafts/draft';
import { useDraftStore } from '../../data/drafts/draft-context';
import { useViewer } from '../../data/viewer-context';
import { useLengthWords } from '../../i18n/use-length-words';
import { personName } from '../../i18n/use-person-words';
import type { SendWords } from '../../i18n/use-send-words';
import { DraftSaved, DraftVersions } from '../../shared/draft-keeping';
import { EmergencyNote } from '../../shared/emergency-note';
import { MessageField } from '../../shared/message-field';
import { SavedAnswersButton } from '../../shared/saved-answers-button';
import { SendBar } from '../../ui/send-bar';
import { useLowScreen } from '../../ui/use-low-screen';
import { useRoomForRail } from '../../ui/with-rail';
import { Form } from '../../ui/form';

interface ReplyFormProps {
  readonly conversation: Conversation;
  readonly draft: Draft | undefined;
  readonly words: SendWords;
  readonly status: ReactNode;
  /** Whether it was just asked for. */
  readonly focus: boolean;
}

/** The field for an answer. Its text goes only when the server has confirmed it. */
export function ReplyForm({ conversation, draft, words, status, focus }: ReplyFormProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const drafts = useDraftStore();
  const length = useLengthWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const saidBeside = useRoomForRail();
  const low = useLowScreen();

  const body = draft?.body ?? '';
  const busy = draft?.state.kind === 'sending';
  const { problem: tooLong, left } = length.message(body);
  const empty = cleanText(body) === '' ? t('sending.empty') : null;
  const problem = tooLong ?? (tried ? empty : null);

  function write(text: string) {
    setTried(false);
    drafts.reply(conversation.id, { body: text, ...addressee(conversation, viewer.side) });
  }

  function send() {
    if (busy) return;
    setTried(true);
    if (tooLong !== null || empty !== null) {
      field.current?.focus();
      return;
    }
    setTried(false);
    void drafts.send(conversation.id, (sending) => reply(viewer, conversation, sending));
  }

  return (
    <Form onSubmit={send}>
      <Stack spacing={low ? 1 : 1.5}>
        {viewer.side === 'portal' && !saidBeside && <EmergencyNote small />}
        <MessageField
          label={t('reply.label')}
          value={body}
          onChange={write}
          field={field}
          draft={draft}
          autoFocus={focus}
          rows={low ? 2 : 3}
          maxRows={low ? 3 : 10}
          readOnly={busy}
          problem={problem}
          hint={left}
          onSend={send}
        />
        <DraftVersions draftKey={conversation.id} />
        <div>
          <SendBar
            sendLabel={t('sending.send')}
            busy={busy}
            problem={words.problem}
            beside={
              <SavedAnswersButton
                field={field}
                onChange={write}
                names={{
                  patient: conversation.patientName,
                  chart: conversation.chartLabel,
                  them: conversation.portalUserName,
                }}
                busy={busy}
              />
            }
            status={
              <>
                <DraftSaved draftKey={conversation.id} />
                {status}
              </>
            }
          />
        </div>
      </Stack>
    </Form>
  );
}

/** Whom an answer in a conversation goes to. */
function addressee(conversation: Conversation, side: Side): Addressee {
  const other = otherSide(side);
  return {
    chartId: conversation.chartId,
    chartLabel: conversation.chartLabel,
    recipientId: conversation[personField[other]],
    recipientName: personName(conversation, other),
  };
}
