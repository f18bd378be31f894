import { useTranslation } from 'react-i18next';
import type { DataError } from '../data/errors/data-error';
import type { NotSent } from '../data/drafts/draft';

/** Words for what went wrong, by kind; never the server's own text. */
export function useProblemText() {
  const { t } = useTranslation();
  return {
    /** One sentence on the kind of error, after a first that says what did not work. */
    explain: (what: string, error: DataError) => `${what} ${t(`error.${error.kind}`)}`,
    reference: (error: { readonly reference: string }) =>
      t('error.reference', { reference: error.reference }),
    /** Why a message was not sent. */
    notSent: (why: NotSent) =>
      t('sending.notSent', {
        reason:
          typeof why === 'string'
            ? t(`sending.${why}`)
            : t('sending.kept', { problem: t(`error.${why.kind}`), reference: why.reference }),
      }),
  };
}
