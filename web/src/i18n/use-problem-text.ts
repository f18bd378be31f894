import { isReportedKind } from '@my-messages/domain/error-report';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../data/errors/data-error';
import type { ShownError } from '../data/errors/error-reports';
import { useErrorReports } from '../data/errors/error-reports-context';
import type { NotSent } from '../data/drafts/draft';

/**
 * Words for what went wrong, by kind; never the server's own text. Whatever says the number of an error is made here
 * and nowhere else: the server is told of it then, so that the number leads somewhere when somebody reads it out.
 */
export function useProblemText() {
  const { t } = useTranslation();
  const reports = useErrorReports();

  /**
   * The number, for the screen; null where there is none, because it would lead nowhere. Words are made while drawing,
   * again and again: it is told of once, and later.
   */
  function told(error: ShownError): string | null {
    if (!isReportedKind(error.kind)) return null;
    reports.report(error);
    return error.reference;
  }

  const wordsOf = ({ kind, unproven }: DataError) => t(`error.${unproven ? 'unproven' : kind}`);

  function reasonOf(why: NotSent): string {
    if (typeof why === 'string') return t(`sending.${why}`);
    const problem = wordsOf(why);
    const reference = told(why);
    return reference === null
      ? t('sending.kept', { problem })
      : t('sending.keptNumber', { problem, reference });
  }

  return {
    /** One sentence on the kind of error, after a first that says what did not work. */
    explain: (what: string, error: DataError) => `${what} ${wordsOf(error)}`,
    reference(error: ShownError) {
      const reference = told(error);
      return reference === null ? null : t('error.reference', { reference });
    },
    /** The numbers of several, of which a few are enough to find what they have in common; null of none. */
    references(errors: readonly ShownError[]) {
      const numbers = errors.slice(0, 3).flatMap((error) => told(error) ?? []);
      return numbers.length === 0 ? null : t('error.reference', { reference: numbers.join(', ') });
    },
    /** Why a message was not sent. */
    notSent: (why: NotSent) => t('sending.notSent', { reason: reasonOf(why) }),
    /** Why signing in did not work, where it is not what was typed. */
    signInFailed(error: DataError) {
      const reference = told(error);
      return reference === null || error.unproven ? wordsOf(error) : t('signIn.failed', { reference });
    },
  };
}
