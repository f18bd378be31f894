import type { SetPassword } from '@my-messages/domain/callables';
import { LIMITS } from '@my-messages/domain/limits';
import {
  isPasswordProblem,
  passwordProblem,
  type PasswordProblem,
} from '@my-messages/domain/password/password-policy';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toDataError } from '../../data/errors/to-data-error';
import { useCallFunction } from '../../data/functions/functions-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { PasswordField } from '../../ui/password-field';
import { UserNameField } from '../../ui/user-name-field';
import { LinkEnded } from './link-ended';
import { ADDRESSES } from '../../ui/addresses';
import { Form } from '../../ui/form';

type Outcome = SetPassword['response']['outcome'];

interface SetPasswordFormProps {
  readonly code: string;
  /** Whose link it is. */
  readonly email: string;
}

/**
 * Sets a new password with the code of a link; when the link does not work any more, leads to a new one. The address
 * stands in a field of its own, because that is what a password manager keeps the password under.
 */
export function SetPasswordForm({ code, email }: SetPasswordFormProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const [password, setPassword] = useState('');
  const [weak, setWeak] = useState<PasswordProblem | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const limits = { minimum: LIMITS.passwordMinimum, maximum: LIMITS.passwordMaximum };

  function tellWeak(problem: PasswordProblem) {
    setWeak(problem);
    field.current?.focus();
  }

  async function set() {
    const problem = passwordProblem(password);
    setWeak(null);
    setFailure(null);
    if (problem !== null) {
      tellWeak(problem);
      return;
    }
    setBusy(true);
    try {
      const answer = await call('setPassword', { code, password });
      setOutcome(answer.outcome);
      if (isPasswordProblem(answer.outcome)) tellWeak(answer.outcome);
    } catch (cause) {
      setFailure(problemText.explain(t('setPassword.failed'), toDataError(cause)));
    }
    setBusy(false);
  }

  if (outcome === 'done') {
    return (
      <Stack spacing={2.5}>
        <div role="status">{t('setPassword.done')}</div>
        <LinkButton to={ADDRESSES.signIn} variant="contained">
          {t('setPassword.signIn')}
        </LinkButton>
      </Stack>
    );
  }
  if (outcome === 'link-expired' || outcome === 'link-invalid') {
    return <LinkEnded outcome={outcome} />;
  }
  return (
    <Form
      onSubmit={() => {
        if (!busy) void set();
      }}
    >
      <Stack spacing={2.5}>
        {failure !== null && (
          <Notice tone="problem" role="alert">
            {failure}
          </Notice>
        )}
        <UserNameField label={t('signIn.email')} value={email} onChange={() => undefined} readOnly />
        <PasswordField
          label={t('password.new')}
          name="new-password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          inputRef={field}
          showLabel={t('password.show')}
          hideLabel={t('password.hide')}
          problem={weak && t(`password.${weak}`, limits)}
          hint={t('password.rule', limits)}
        />
        <Button type="submit" variant="contained" fullWidth aria-disabled={busy}>
          {t(busy ? 'setPassword.submitting' : 'setPassword.submit')}
        </Button>
      </Stack>
    </Form>
  );
}
