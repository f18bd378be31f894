import { peopleOf } from '@my-messages/domain/conversation/sending';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { startConversation } from '../../data/commands/send-message';
import { begunForAnother, EMPTY_FIELDS, type Draft, type DraftFields } from '../../data/drafts/draft';
import { useDraftStore } from '../../data/drafts/draft-context';
import type { DraftKey } from '../../data/drafts/draft-store';
import { useViewer } from '../../data/viewer-context';
import { useSendWords } from '../../i18n/use-send-words';
import { DraftSaved, DraftVersions } from '../../shared/draft-keeping';
import { MessageField } from '../../shared/message-field';
import { SavedAnswersButton } from '../../shared/saved-answers-button';
import { WhoCanSee } from '../../shared/who-can-see';
import { Field } from '../../ui/field';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { SendBar } from '../../ui/send-bar';
import type { Choices } from './choices';
import { RecipientField } from './recipient-field';
import { RegardingField } from './regarding-field';
import { SomeoneMissing } from './someone-missing';
import { useComposeProblems, type ComposeField } from './use-compose-problems';
import { Form } from '../../ui/form';
import { LOW } from '../../theme/tokens';
import { useLowScreen } from '../../ui/use-low-screen';

interface ComposeFormProps {
  readonly draftKey: DraftKey;
  readonly draft: Draft | undefined;
  readonly choices: Choices;
  /** Why nothing can be sent about the chosen chart; the text then stays to be copied. */
  readonly reason: ReactNode;
}

/** Above a phone's keyboard, whatever of the form is in sight. */
const SEND_IN_SIGHT = {
  [`@media ${LOW.keyboard} and (not ${LOW.nothingStays})`]: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    py: 1,
    bgcolor: 'background.paper',
  },
} as const;

export function ComposeForm({ draftKey, draft, choices, reason }: ComposeFormProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const drafts = useDraftStore();
  const fields: DraftFields = draft ?? EMPTY_FIELDS;
  const busy = draft?.state.kind === 'sending';
  const words = useSendWords(draft, false);
  const low = useLowScreen();
  const saved = <DraftSaved draftKey={draftKey} />;

  const several = choices.findChart !== null || (choices.charts !== undefined && choices.charts.length > 1);
  const recipient = choices.recipients?.find(({ uid }) => uid === fields.recipientId) ?? null;
  // All whom one can choose are connected to the chosen chart.
  const about = choices.recipients?.[0]?.parties.chart;
  const begunFor = draft === undefined ? null : begunForAnother(draft);
  const problems = useComposeProblems(fields, choices.chosen !== null, recipient);

  const regardingRef = useRef<HTMLSelectElement>(null);
  const recipientRef = useRef<HTMLInputElement>(null);
  const subjectRef = useRef<HTMLInputElement>(null);
  const bodyRef = useRef<HTMLTextAreaElement>(null);

  function edit(changed: Partial<DraftFields>) {
    // A text that one begins is for whom the form names then, in the words that it names them with.
    const chartLabel = choices.chosen?.label ?? '';
    drafts.edit(draftKey, { chartLabel, recipientName: recipient?.name ?? '', ...changed });
  }

  function focus(field: ComposeField) {
    const target = { regarding: regardingRef, recipient: recipientRef, subject: subjectRef, body: bodyRef };
    target[field].current?.focus();
  }

  function send() {
    if (busy || reason !== null) return;
    problems.setTried(true);
    if (problems.first !== null) focus(problems.first);
    if (problems.first !== null || recipient === null) return;
    const { parties } = recipient;
    // With one chart it is chosen without anybody having to; what is being sent names it.
    edit({ chartId: parties.chart.id });
    void drafts.send(draftKey, (sending) => startConversation(viewer, { ...sending, ...parties }));
  }

  return (
    <Form onSubmit={send}>
      <Stack spacing={2.5}>
        {several && (
          <RegardingField
            choices={choices}
            onChange={(chartId) => {
              const chosen = choices.charts?.find(({ id }) => id === chartId);
              edit({ chartId, chartLabel: chosen?.label ?? '', recipientId: null, recipientName: '' });
            }}
            selectRef={regardingRef}
            problem={problems.shown.regarding}
            disabled={busy}
          />
        )}
        {reason}
        {reason === null && (
          <div>
            <RecipientField
              recipients={choices.recipients}
              more={choices.moreRecipients}
              locationId={choices.chosen?.locationId ?? null}
              value={fields.recipientId}
              onChange={(recipientId) => {
                const chosen = choices.recipients?.find(({ uid }) => uid === recipientId);
                edit({ recipientId, recipientName: chosen?.name ?? '' });
              }}
              firstRef={recipientRef}
              problem={problems.shown.recipient}
              disabled={busy}
            />
            {choices.chosen !== null && (
              <>
                <WhoCanSee people={recipient && peopleOf(recipient.parties)} />
                <SomeoneMissing locationId={choices.chosen.locationId} />
              </>
            )}
          </div>
        )}
        <Field
          label={t('compose.subject')}
          value={fields.subject}
          onChange={(subject) => {
            edit({ subject });
          }}
          inputRef={subjectRef}
          autoComplete="off"
          readOnly={busy || reason !== null}
          problem={problems.shown.subject}
          hint={problems.left.subject}
        />
        <MessageField
          label={t('compose.message')}
          value={fields.body}
          onChange={(body) => {
            edit({ body });
          }}
          field={bodyRef}
          draft={draft}
          rows={low ? 3 : 6}
          maxRows={low ? 6 : 18}
          readOnly={busy || reason !== null}
          problem={problems.shown.body}
          hint={problems.left.body}
          onSend={send}
        />
        <DraftVersions draftKey={draftKey} />
        {reason !== null && saved}
        {begunFor !== null && (
          <Notice tone="notice" role="status">
            {t('compose.begunFor', {
              name: begunFor.recipientName,
              chart: begunFor.chartLabel,
              now: recipient?.name ?? fields.recipientName,
            })}
          </Notice>
        )}
        {reason === null && (
          <Box sx={SEND_IN_SIGHT}>
            <SendBar
              sendLabel={t('sending.send')}
              busy={busy}
              problem={words.problem}
              beside={
                <SavedAnswersButton
                  field={bodyRef}
                  onChange={(body) => {
                    edit({ body });
                  }}
                  names={{ patient: about?.patientName, chart: about?.label, them: recipient?.name }}
                  busy={busy}
                />
              }
              status={
                <>
                  {saved}
                  <LiveStatus>{words.status}</LiveStatus>
                </>
              }
            />
          </Box>
        )}
      </Stack>
    </Form>
  );
}
