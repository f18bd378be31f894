import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog';

interface ConfirmedButtonProps {
  readonly label: string;
  /** Named more fully than what is shown on the button; begins with it. */
  readonly fullLabel?: string;
  /** While true, pressing does nothing; it keeps the focus. */
  readonly busy: boolean;
  /** What is asked first. */
  readonly question: { readonly heading: string; readonly body: string };
  readonly onConfirm: () => void;
}

/** A button for what others feel: asks, says what will happen, and does it. */
export function ConfirmedButton({ label, fullLabel, busy, question, onConfirm }: ConfirmedButtonProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        aria-disabled={busy}
        {...(fullLabel !== undefined && { 'aria-label': fullLabel })}
        onClick={() => {
          if (!busy) setAsking(true);
        }}
      >
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        heading={question.heading}
        body={question.body}
        confirmLabel={label}
        cancelLabel={t('admin.cancel')}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          onConfirm();
        }}
      />
    </>
  );
}
