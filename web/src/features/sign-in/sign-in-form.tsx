import { readEmailAddress } from '@my-messages/domain/text/email-address';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionGateway } from '../../data/session/session-context';
import type { Kept } from '../../data/session/session-times';
import { toDataError } from '../../data/errors/to-data-error';
import type { DataError } from '../../data/errors/data-error';
import { useProblemText } from '../../i18n/use-problem-text';
import type { EnterCode } from '../../data/session/session';
import type { CodeForm as CodeFormType } from '../../shared/code-form';
import { SharedComputer } from '../../shared/shared-computer';
import { Notice } from '../../ui/notice';
import { PasswordField } from '../../ui/password-field';
import { UserNameField } from '../../ui/user-name-field';
import { Form } from '../../ui/form';

interface Problems {
  readonly email?: boolean;
  readonly password?: boolean;
}

interface Asked {
  readonly enterCode: EnterCode;
  readonly CodeForm: typeof CodeFormType;
}

interface SignInFormProps {
  /** At every key, and when the browser fills it in. */
  readonly onType: () => void;
}

/** E-mail and password, and the code of who has a second factor. The session's watch takes over when it worked. */
export function SignInForm({ onType }: SignInFormProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const gateway = useSessionGateway();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [kept, setKept] = useState<Kept>('browser');
  const [missing, setMissing] = useState<Problems>({});
  const [error, setError] = useState<DataError | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  const typed = (keep: (value: string) => void) => (value: string) => {
    keep(value);
    onType();
  };

  async function signIn() {
    const now = { email: email.trim() === '', password: password === '' };
    setMissing(now);
    setError(null);
    if (now.email) emailField.current?.focus();
    else if (now.password) passwordField.current?.focus();
    if (now.email || now.password) return;
    setBusy(true);
    try {
      const enterCode = await gateway.signIn(readEmailAddress(email) ?? email.trim(), password, kept);
      // Most people never see it.
      if (enterCode !== null) setAsked({ enterCode, ...(await import('../../shared/code-form')) });
    } catch (cause) {
      setError(toDataError(cause));
      setBusy(false);
      passwordField.current?.focus();
    }
  }

  if (asked !== null) {
    const { CodeForm, enterCode } = asked;
    return (
      <CodeForm
        enterCode={enterCode}
        onBack={() => {
          setAsked(null);
          setPassword('');
          setBusy(false);
        }}
      >
        {t('code.lost')}
      </CodeForm>
    );
  }
  return (
    <Form
      onSubmit={() => {
        if (!busy) void signIn();
      }}
    >
      <Stack spacing={2.5}>
        {error !== null && (
          <Notice tone="problem" role="alert">
            {words(error)}
          </Notice>
        )}
        <UserNameField
          label={t('signIn.email')}
          value={email}
          onChange={typed(setEmail)}
          inputRef={emailField}
          problem={missing.email === true ? t('signIn.emailMissing') : null}
        />
        <PasswordField
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={typed(setPassword)}
          inputRef={passwordField}
          showLabel={t('password.show')}
          hideLabel={t('password.hide')}
          problem={missing.password === true ? t('signIn.passwordMissing') : null}
        />
        <SharedComputer kept={kept} onChange={setKept} />
        <Button type="submit" variant="contained" fullWidth aria-disabled={busy}>
          {t(busy ? 'signIn.submitting' : 'signIn.submit')}
        </Button>
      </Stack>
    </Form>
  );

  function words(failed: DataError): string {
    switch (failed.kind) {
      case 'rejected':
        return t('signIn.wrong');
      case 'offline':
        return t('signIn.offline');
      case 'busy':
        return t('signIn.busy');
      default:
        return problem.signInFailed(failed);
    }
  }
}
