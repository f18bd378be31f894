import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import { useSessionGateway } from '../../data/session/session-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { Form } from '../../ui/form';
import { PasswordField } from '../../ui/password-field';
import { ProblemNotice } from '../../ui/problem-notice';
import { UserNameField } from '../../ui/user-name-field';
import type { CopyOf } from './use-copy-files';

interface ConfirmFormProps {
  readonly of: CopyOf;
  readonly email: string;
  readonly onConfirmed: () => void;
}

/** Asks for the password once more, because whoever sits here need not be who signed in. It is kept nowhere. */
export function ConfirmForm({ of, email, onConfirmed }: ConfirmFormProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const gateway = useSessionGateway();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<DataError | null>(null);
  const [busy, setBusy] = useState(false);
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
      await gateway.confirm(password);
      // It may be asked for again.
      setPassword('');
      onConfirmed();
    } catch (cause) {
      setError(toDataError(cause));
      field.current?.focus();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form
      onSubmit={() => {
        if (!busy) void confirm();
      }}
    >
      <Stack spacing={2} sx={{ alignItems: 'stretch' }}>
        <Typography>{t('download.confirm')}</Typography>
        {error !== null && (
          <ProblemNotice
            text={
              error.kind === 'rejected'
                ? t('download.wrong')
                : problem.explain(t('download.notConfirmed'), error)
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
          {busy ? t('download.starting') : t(`download.${of}.start`)}
        </Button>
      </Stack>
    </Form>
  );
}
