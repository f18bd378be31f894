import { LIMITS } from '@my-messages/domain/limits';
import { cleanLine, cleanText } from '@my-messages/domain/text/clean-text';
import { useTranslation } from 'react-i18next';
import { useLocale } from './use-locale';

export interface LengthWords {
  /** Set when the text is too long to be sent. */
  readonly problem: string | null;
  /** Set near the limit. */
  readonly left: string | null;
}

/** A count is said when so much of the limit is left. */
const NEAR = 0.05;

/** What there is to say about the length of a text, as it would be stored. */
export function useLengthWords() {
  const { t } = useTranslation();
  const locale = useLocale();

  function words(
    length: number,
    limit: number,
    tooLong: 'sending.messageTooLong' | 'sending.subjectTooLong',
  ): LengthWords {
    const left = limit - length;
    if (left < 0) {
      const figure = new Intl.NumberFormat(locale).format(limit);
      return { problem: t(tooLong, { count: -left, limit: figure }), left: null };
    }
    return { problem: null, left: left <= limit * NEAR ? t('sending.left', { count: left }) : null };
  }

  return {
    message: (text: string) => words(cleanText(text).length, LIMITS.messageLength, 'sending.messageTooLong'),
    subject: (text: string) => words(cleanLine(text).length, LIMITS.subjectLength, 'sending.subjectTooLong'),
  };
}
