import { cleanText } from '@my-messages/domain/text/clean-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftFields } from '../../data/drafts/draft';
import { useLengthWords } from '../../i18n/use-length-words';
import type { Recipient } from './choices';

export type ComposeField = 'regarding' | 'recipient' | 'subject' | 'body';

/** In the order in which they stand. */
const FIELDS: readonly ComposeField[] = ['regarding', 'recipient', 'subject', 'body'];

/**
 * What is wrong with the fields. What is missing is said after the first try to send, what is too long at once.
 */
export function useComposeProblems(fields: DraftFields, chartChosen: boolean, recipient: Recipient | null) {
  const { t } = useTranslation();
  const length = useLengthWords();
  const [tried, setTried] = useState(false);

  const all: Record<ComposeField, string | null> = {
    regarding: chartChosen ? null : t('compose.regardingMissing'),
    recipient: recipient?.refusal === null ? null : t('compose.recipientMissing'),
    subject: length.subject(fields.subject).problem,
    body: length.message(fields.body).problem ?? (cleanText(fields.body) === '' ? t('sending.empty') : null),
  };
  const tooLong = { subject: all.subject, body: length.message(fields.body).problem };
  return {
    shown: tried ? all : { regarding: null, recipient: null, ...tooLong },
    first: FIELDS.find((field) => all[field] !== null) ?? null,
    left: { subject: length.subject(fields.subject).left, body: length.message(fields.body).left },
    setTried,
  };
}
