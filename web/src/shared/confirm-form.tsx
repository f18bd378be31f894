import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../data/errors/data-error';
import { toDataError } from '../data/errors/to-data-error';
import { useSessionGateway } from '../data/session/session-context';
import type { EnterCode } from '../data/session/session';
import { confirm as confirmTexts } from '../i18n/en/confirm';
import { addTexts } from '../i18n/i18n';
import { useProblemText } from '../i18n/use-problem-text';
import { Form } from '../ui/form';
import { PasswordField } from '../ui/password-field';
import { ProblemNotice } from '../ui/problem-notice';
import { UserNameField } from '../ui/user-name-field';
import { CodeForm } from './code-form';

addTexts(confirmTexts);

interface ConfirmFormProps {
  readonly email: string;
  /** What the button begins. */
  readonly startLabel: string;
  readonly onConfirmed: () => void;
}

/**
 * Asks for the password once more, and for the code of who has a second factor, because whoever sits here need not be who
 * signed in. Neither is kept anywhere.
 */
export function ConfirmForm({ email, startLabel, onConfirmed }: ConfirmFormProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const gateway = useSessionGateway();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<DataError | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<{ readonly enterCode: EnterCode } | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function confirm() {
    setMissing(password === '');
    setError(null);
    if (password === '') {
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const enterCode = await gateway.confirm(password);
      // It may be asked for again.
      setPassword('');
      if (enterCode === null) onConfirmed();
      else setAsked({ enterCode });
    } catch (cause) {
      setError(toDataError(cause));
      field.current?.focus();
    } finally {
      setBusy(false);
    }
  }

  if (asked !== null) {
    return (
      <CodeForm
        enterCode={asked.enterCode}
        onEntered={() => {
          setAsked(null);
          onConfirmed();
        }}
        onBack={() => {
          setAsked(null);
        }}
      />
    );
  }
  return (
    <Form
      onSubmit={() => {
        if (!busy) void confirm();
      }}
    >
      <Stack spacing={2} sx={{ alignItems: 'stretch' }}>
        <Typography>{t('confirm.why')}</Typography>
        {error !== null && (
          <ProblemNotice
            text={
              error.kind === 'rejected' ? t('confirm.wrong') : problem.explain(t('confirm.failed'), error)
            }
            reference={error.kind === 'rejected' ? null : problem.reference(error)}
          />
        )}
        <UserNameField label={t('signIn.email')} value={email} onChange={() => undefined} readOnly />
        <PasswordField
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          inputRef={field}
          problem={missing ? t('signIn.passwordMissing') : null}
          showLabel={t('password.show')}
          hideLabel={t('password.hide')}
        />
        <Button type="submit" variant="contained" aria-disabled={busy} sx={{ alignSelf: 'flex-start' }}>
          {busy ? t('confirm.busy') : startLabel}
        </Button>
      </Stack>
    </Form>
  );
}
