import type { Conversation } from '@my-messages/domain/documents/conversation';
import { cleanText } from '@my-messages/domain/text/clean-text';
import Stack from '@mui/material/Stack';
import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { reply } from '../../data/commands/send-message';
import type { Draft } from '../../data/drafts/draft';
import { useDraftStore } from '../../data/drafts/draft-context';
import { useStore } from '../../data/store/store-context';
import { useViewer } from '../../data/viewer-context';
import { useLengthWords } from '../../i18n/use-length-words';
import type { SendWords } from '../../i18n/use-send-words';
import { Field } from '../../ui/field';
import { SendBar } from '../../ui/send-bar';
import { isSendShortcut } from '../../ui/is-send-shortcut';

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
  const store = useStore();
  const viewer = useViewer();
  const drafts = useDraftStore();
  const length = useLengthWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);

  const body = draft?.body ?? '';
  const busy = draft?.state.kind === 'sending';
  const { problem: tooLong, left } = length.message(body);
  const empty = cleanText(body) === '' ? t('sending.empty') : null;
  const problem = tooLong ?? (tried ? empty : null);

  function send() {
    if (busy) return;
    setTried(true);
    if (tooLong !== null || empty !== null) {
      field.current?.focus();
      return;
    }
    setTried(false);
    void drafts.send(conversation.id, (sending) => reply(store, viewer, conversation, sending));
  }

  return (
    <form
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack spacing={1.5}>
        <Field
          label={t('reply.label')}
          value={body}
          onChange={(text) => {
            setTried(false);
            drafts.edit(conversation.id, { body: text });
          }}
          inputRef={field}
          autoFocus={focus}
          autoComplete="off"
          rows={3}
          maxRows={10}
          readOnly={busy}
          problem={problem}
          hint={left}
          onKeyDown={(event) => {
            if (!isSendShortcut(event)) return;
            event.preventDefault();
            send();
          }}
        />
        <div>
          <SendBar sendLabel={t('sending.send')} busy={busy} problem={words.problem} status={status} />
        </div>
      </Stack>
    </form>
  );
}
