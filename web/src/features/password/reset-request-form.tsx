import { readEmailAddress } from '@my-messages/domain/text/email-address';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toDataError } from '../../data/errors/to-data-error';
import { useCallFunction } from '../../data/functions/functions-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { UserNameField } from '../../ui/user-name-field';
import { Form } from '../../ui/form';

/** Asks for a link by mail. The answer is the same for every address. */
export function ResetRequestForm() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function ask() {
    // An address that seems none may still be an account's: the server has the last word.
    const address = readEmailAddress(email) ?? email.trim();
    setMissing(address === '');
    setProblem(null);
    setSentTo(null);
    if (address === '') {
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await call('requestPasswordReset', { email: address });
      setSentTo(address);
    } catch (cause) {
      setProblem(problemText.explain(t('resetPassword.failed'), toDataError(cause)));
    }
    setBusy(false);
  }

  return (
    <Form
      onSubmit={() => {
        if (!busy) void ask();
      }}
    >
      <Stack spacing={2.5}>
        <Typography>{t('resetPassword.intro')}</Typography>
        {problem !== null && (
          <Notice tone="problem" role="alert">
            {problem}
          </Notice>
        )}
        <UserNameField
          label={t('signIn.email')}
          value={email}
          onChange={setEmail}
          inputRef={field}
          problem={missing ? t('signIn.emailMissing') : null}
        />
        <Button type="submit" variant="contained" fullWidth aria-disabled={busy}>
          {t(busy ? 'resetPassword.submitting' : 'resetPassword.submit')}
        </Button>
        <LiveStatus>{sentTo !== null && t('resetPassword.sent', { email: sentTo })}</LiveStatus>
      </Stack>
    </Form>
  );
}
