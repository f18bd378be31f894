import type { DraftDoc, StoredDraft } from '@my-messages/domain/documents/draft';
import type { Written } from '@my-messages/domain/documents/written';
import { LIMITS } from '@my-messages/domain/limits';
import type { draftPath } from '@my-messages/domain/paths';
import { create, SERVER_TIME, update, type ServerTime, type Write } from '../store/store';
import { wordsOf, type Addressee, type Draft } from './draft';

type Content = Omit<StoredDraft, 'id' | 'revision' | 'savedAt'>;

/** What of a draft is kept on the server. */
export function contentOf(draft: Draft): Content {
  const { conversationId, messageId, begunFor, continues, state } = draft;
  const words = wordsOf(draft);
  return {
    conversationId,
    messageId,
    addressee: storedAddressee(draft),
    begunFor: begunFor && storedAddressee(begunFor),
    continues,
    ...words,
    // A lone surrogate would block the SDK's write queue for ever.
    subject: words.subject.toWellFormed(),
    body: words.body.toWellFormed(),
    state: state.kind === 'sending' ? 'sending' : 'writing',
  };
}

/** For comparing: two drafts with the same are kept by the same document. */
export function fingerprint(content: Content): string {
  const { conversationId, messageId, addressee, begunFor, continues, state } = content;
  return JSON.stringify(
    [conversationId, messageId, addressee, begunFor, continues, wordsOf(content), state],
    (_, value: unknown) =>
      isAddressee(value) ? [value.chartId, value.chartLabel, value.recipientId, value.recipientName] : value,
  );
}

export function fieldsOf(content: Content, revision: number): Written<DraftDoc, ServerTime> {
  return { ...content, revision, savedAt: SERVER_TIME };
}

/** The first version makes the document, and each later one follows the one before. */
export function saveOf(path: ReturnType<typeof draftPath>, content: Content, revision: number): Write {
  const fields = fieldsOf(content, revision);
  return revision === 1 ? create(path, fields) : update(path, fields);
}

/** Whether it fits into what is kept; a longer one has to be sent, or shortened, to be safe. */
export function fits({ subject, body }: Content): boolean {
  return body.length <= LIMITS.draftLength && subject.length <= LIMITS.draftSubjectLength;
}

/** A draft as somebody goes on with it who has not written here yet. */
export function draftOf(stored: StoredDraft): Draft {
  const { conversationId, messageId, begunFor, continues, state } = stored;
  return {
    conversationId,
    messageId,
    ...shownAddressee(stored.addressee),
    begunFor: begunFor && shownAddressee(begunFor),
    continues,
    ...wordsOf(stored),
    state: state === 'sending' ? { kind: 'sending', waiting: true } : { kind: 'writing' },
  };
}

function storedAddressee({
  chartId,
  chartLabel,
  recipientId,
  recipientName,
}: Addressee): Content['addressee'] {
  return { chartId: chartId ?? '', chartLabel, recipientId: recipientId ?? '', recipientName };
}

function shownAddressee({
  chartId,
  chartLabel,
  recipientId,
  recipientName,
}: Content['addressee']): Addressee {
  return { chartId: chartId || null, chartLabel, recipientId: recipientId || null, recipientName };
}

function isAddressee(value: unknown): value is Content['addressee'] {
  return typeof value === 'object' && value !== null && 'recipientName' in value;
}
