import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import Button from '@mui/material/Button';
import type { Session } from '../../data/session/session';
import { useSessionGateway } from '../../data/session/session-context';
import { useCommand } from '../../data/use-command';
import { secondFactor as secondFactorTexts } from '../../i18n/en/second-factor';
import { addTexts } from '../../i18n/i18n';
import { useProblemText } from '../../i18n/use-problem-text';
import { ConfirmForm } from '../../shared/confirm-form';
import { ADDRESSES } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { useFocusOnChange } from '../../ui/use-focus-on-change';
import { SetUp } from './set-up';

addTexts(secondFactorTexts);

interface SecondFactorPaneProps {
  readonly session: Session;
}

/** Where somebody sets up a second step to sign in, or removes it. */
export function SecondFactorPane({ session: { email, secondFactor } }: SecondFactorPaneProps) {
  const { t } = useTranslation();
  const has = secondFactor !== 'none';
  const shown = useFocusOnChange(String(has));
  return (
    <Page alone>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('title.secondFactor')}
      </Typography>
      <Stack ref={shown} tabIndex={-1} spacing={2} sx={{ mb: 3, outline: 'none' }}>
        <Typography role="status">{t(has ? 'secondFactor.on' : 'secondFactor.what')}</Typography>
        {has ? <Remove email={email} /> : <SetUp email={email} />}
      </Stack>
      <LinkButton to={ADDRESSES.account}>{t('secondFactor.back')}</LinkButton>
    </Page>
  );
}

/** Removes it, from whoever knows the password and has the app. */
function Remove({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const gateway = useSessionGateway();
  const [asked, setAsked] = useState(false);
  const remove = useCommand(() => gateway.removeSecondFactor());
  const shown = useFocusOnChange(String(asked));
  return (
    <Stack ref={shown} tabIndex={-1} spacing={2} sx={{ alignItems: 'stretch', outline: 'none' }}>
      <Typography>{t('secondFactor.newPhone')}</Typography>
      {remove.error !== null && (
        <ProblemNotice
          text={problem.explain(t('secondFactor.removeFailed'), remove.error)}
          reference={problem.reference(remove.error)}
        />
      )}
      {asked ? (
        <ConfirmForm
          email={email}
          startLabel={t('secondFactor.remove')}
          onConfirmed={() => {
            setAsked(false);
            void remove.run();
          }}
        />
      ) : (
        <Button
          variant="outlined"
          aria-disabled={remove.busy}
          onClick={() => {
            if (!remove.busy) setAsked(true);
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('secondFactor.remove')}
        </Button>
      )}
    </Stack>
  );
}
