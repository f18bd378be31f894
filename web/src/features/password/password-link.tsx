import type { LookAtPasswordLink } from '@my-messages/domain/callables';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import { useCallFunction } from '../../data/functions/functions-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { CentredPage } from '../../ui/centred-page';
import { useDocumentTitle } from '../../ui/use-document-title';
import { ProblemNotice } from '../../ui/problem-notice';
import { LinkEnded } from './link-ended';
import { SetPasswordForm } from './set-password-form';

type Looked = LookAtPasswordLink['response'] | { readonly outcome: 'failed'; readonly error: DataError };

/** Looks whether a link works before anybody thinks of a password, greets who is invited with it, and asks for one. */
export function PasswordLink({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let gone = false;
    const answered = (answer: Looked) => {
      if (!gone) setLooked(answer);
    };
    call('lookAtPasswordLink', { code }).then(answered, (cause: unknown) => {
      answered({ outcome: 'failed', error: toDataError(cause) });
    });
    return () => {
      gone = true;
    };
  }, [call, code, tries]);

  const invitation = looked?.outcome === 'open' ? looked.invitation : null;
  useDocumentTitle(t('title.page', { page: t(invitation ? 'title.join' : 'title.setPassword') }));
  return (
    <CentredPage
      product={t('product')}
      heading={invitation ? t('join.heading', { clinic: invitation.clinic }) : t('setPassword.heading')}
    >
      {inside()}
    </CentredPage>
  );

  function inside() {
    if (looked === null) return <Typography role="status">{t('loading')}</Typography>;
    switch (looked.outcome) {
      case 'open':
        return (
          <Stack spacing={2.5}>
            {looked.invitation && <Typography>{t('setPassword.invited')}</Typography>}
            <SetPasswordForm code={code} link={looked} />
          </Stack>
        );
      case 'failed':
        return (
          <ProblemNotice
            text={problemText.explain(t('setPassword.checkFailed'), looked.error)}
            reference={problemText.reference(looked.error)}
            retryLabel={t('tryAgain')}
            onRetry={() => {
              setLooked(null);
              setTries(tries + 1);
            }}
          />
        );
      default:
        return <LinkEnded outcome={looked.outcome} />;
    }
  }
}
