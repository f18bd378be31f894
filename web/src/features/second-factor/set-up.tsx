import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewSecondFactor } from '../../data/session/session';
import { useSessionGateway } from '../../data/session/session-context';
import { useCommand } from '../../data/use-command';
import { useProblemText } from '../../i18n/use-problem-text';
import { CodeForm } from '../../shared/code-form';
import { ConfirmForm } from '../../shared/confirm-form';
import { ProblemNotice } from '../../ui/problem-notice';
import { useFocusOnChange } from '../../ui/use-focus-on-change';
import { QrPicture } from './qr-picture';

type Step = 'asked' | 'confirming' | NewSecondFactor;

/**
 * From the wish for a second factor to the first code of it; asks for the password where that was entered too long ago. When
 * it is done, the session says so.
 */
export function SetUp({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const gateway = useSessionGateway();
  const [step, setStep] = useState<Step>('asked');
  const begin = useCommand(() => gateway.beginSecondFactor());
  const shown = useFocusOnChange(typeof step === 'string' ? step : 'begun');

  async function go() {
    const begun = await begin.run();
    if (begun !== undefined) setStep(begun ?? 'confirming');
  }

  return (
    <Stack ref={shown} tabIndex={-1} spacing={2} sx={{ outline: 'none' }}>
      {begin.error !== null && (
        <ProblemNotice
          text={problem.explain(t('secondFactor.beginFailed'), begin.error)}
          reference={problem.reference(begin.error)}
        />
      )}
      {step === 'asked' && (
        <Button
          variant="contained"
          aria-disabled={begin.busy}
          onClick={() => void go()}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t(begin.busy ? 'secondFactor.beginning' : 'secondFactor.begin')}
        </Button>
      )}
      {step === 'confirming' && (
        <ConfirmForm email={email} startLabel={t('secondFactor.begin')} onConfirmed={() => void go()} />
      )}
      {typeof step !== 'string' && (
        <Begun
          factor={step}
          onBack={() => {
            setStep('asked');
          }}
        />
      )}
    </Stack>
  );
}

interface BegunProps {
  readonly factor: NewSecondFactor;
  readonly onBack: () => void;
}

/** What the app is told, by camera, by link or typed, and the code that shows that it was. */
function Begun({ factor: { key, address, enterCode }, onBack }: BegunProps) {
  const { t } = useTranslation();
  return (
    <>
      <Box component="ol" sx={{ m: 0, pl: 3, '& > li + li': { mt: 2 } }}>
        <li>{t('secondFactor.steps.app')}</li>
        <li>
          {t('secondFactor.steps.scan')}
          <QrPicture text={address} label={t('secondFactor.steps.picture')} />
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('secondFactor.steps.here')} <a href={address}>{t('secondFactor.steps.open')}</a>
          </Typography>
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('secondFactor.steps.type')}{' '}
            <Box component="code" translate="no" sx={{ fontSize: '1rem', userSelect: 'all' }}>
              {inFours(key)}
            </Box>
          </Typography>
        </li>
        <li>{t('secondFactor.steps.code')}</li>
      </Box>
      <CodeForm enterCode={enterCode} onBack={onBack} autoFocus={false} />
    </>
  );
}

const inFours = (key: string) => key.replaceAll(/.{4}(?=.)/g, '$& ');
