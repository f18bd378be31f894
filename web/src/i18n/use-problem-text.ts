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

  /** The number, for the screen. Words are made while drawing, again and again: it is told of once, and later. */
  function told(error: ShownError): string {
    reports.report(error);
    return error.reference;
  }

  return {
    /** One sentence on the kind of error, after a first that says what did not work. */
    explain: (what: string, error: DataError) => `${what} ${t(`error.${error.kind}`)}`,
    reference: (error: ShownError) => t('error.reference', { reference: told(error) }),
    /** Why a message was not sent. */
    notSent: (why: NotSent) =>
      t('sending.notSent', {
        reason:
          typeof why === 'string'
            ? t(`sending.${why}`)
            : t('sending.kept', { problem: t(`error.${why.kind}`), reference: told(why) }),
      }),
    /** Why signing in did not work, where it is not what was typed. */
    signInFailed: (error: DataError) => t('signIn.failed', { reference: told(error) }),
  };
}
