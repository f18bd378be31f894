import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataError } from '../data/errors/data-error';
import { toDataError } from '../data/errors/to-data-error';
import type { EnterCode } from '../data/session/session';
import { useProblemText } from '../i18n/use-problem-text';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { ProblemNotice } from '../ui/problem-notice';

interface CodeFormProps {
  readonly enterCode: EnterCode;
  /** To what was before; begins anew. */
  readonly onBack: () => void;
  readonly onEntered?: () => void;
  /** Not where there is something to be read before. */
  readonly autoFocus?: boolean;
  /** What to know besides. */
  readonly children?: ReactNode;
}

const DIGITS = 6;

/** Asks for the code that an authenticator app shows now. People type it in two halves, as it is shown. */
export function CodeForm({ enterCode, onBack, onEntered, autoFocus = true, children }: CodeFormProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<DataError | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function enter() {
    const code = typed.replaceAll(/\s/g, '');
    const isCode = /^\d+$/.test(code) && code.length === DIGITS;
    setMissing(!isCode);
    setError(null);
    if (!isCode) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await enterCode(code);
      onEntered?.();
    } catch (cause) {
      setError(toDataError(cause));
      setBusy(false);
      field.current?.focus();
    }
  }

  return (
    <Form
      onSubmit={() => {
        if (!busy) void enter();
      }}
    >
      <Stack spacing={2.5}>
        {error !== null && (
          <ProblemNotice
            text={error.kind === 'rejected' ? t('code.wrong') : problem.explain(t('code.failed'), error)}
            reference={error.kind === 'rejected' ? null : problem.reference(error)}
          />
        )}
        <Field
          label={t('code.label')}
          value={typed}
          onChange={setTyped}
          inputRef={field}
          inputMode="numeric"
          name="code"
          autoComplete="one-time-code"
          autoFocus={autoFocus}
          hint={t('code.hint')}
          problem={missing ? t('code.missing', { digits: DIGITS }) : null}
        />
        <Button type="submit" variant="contained" fullWidth aria-disabled={busy}>
          {t(busy ? 'code.submitting' : 'code.submit')}
        </Button>
        {children !== undefined && (
          <Typography variant="body2" color="textSecondary">
            {children}
          </Typography>
        )}
        <Button onClick={onBack}>{t('code.back')}</Button>
      </Stack>
    </Form>
  );
}
