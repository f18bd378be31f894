import type { LookAtPasswordLink, SetPassword } from '@my-messages/domain/callables';
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
import { useNavigate } from 'react-router-dom';
import { toDataError } from '../../data/errors/to-data-error';
import { useSessionGateway } from '../../data/session/session-context';
import type { Kept } from '../../data/session/session-times';
import { useCallFunction } from '../../data/functions/functions-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { SharedComputer } from '../../shared/shared-computer';
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
  readonly link: OpenLink;
}

/** Whose link it is, and what they are invited to with it. */
type OpenLink = Extract<LookAtPasswordLink['response'], { outcome: 'open' }>;

/**
 * Sets a new password with the code of a link, signs in with it, and accepts the invitation that the link came with;
 * when the link does not work any more, leads to a new one. The address stands in a field of its own, because that is what a password manager keeps the password under.
 */
export function SetPasswordForm({ code, link: { email, invitation } }: SetPasswordFormProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const gateway = useSessionGateway();
  const navigate = useNavigate();
  const [kept, setKept] = useState<Kept>('browser');
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
      if (answer.outcome === 'done' && (await goIn())) return;
      setOutcome(answer.outcome);
      if (isPasswordProblem(answer.outcome)) tellWeak(answer.outcome);
    } catch (cause) {
      setFailure(problemText.explain(t('setPassword.failed'), toDataError(cause)));
    }
    setBusy(false);
  }

  /** Whether it worked; otherwise the new password is set all the same, and they sign in by themselves. */
  async function goIn(): Promise<boolean> {
    try {
      // Whoever has a second factor enters it where everybody signs in.
      if ((await gateway.signIn(email, password, kept)) !== null) return false;
    } catch {
      return false;
    }
    const accepted = invitation && call('acceptInvitation', { organizationId: invitation.organizationId });
    // An invitation that could not be accepted now is shown, and asked about, where they come to.
    await accepted?.catch(() => undefined);
    void navigate(ADDRESSES.messages, { replace: true });
    return true;
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
        <SharedComputer kept={kept} onChange={setKept} />
        <Button type="submit" variant="contained" fullWidth aria-disabled={busy}>
          {t(busy ? 'setPassword.submitting' : invitation ? 'setPassword.join' : 'setPassword.submit')}
        </Button>
      </Stack>
    </Form>
  );
}
