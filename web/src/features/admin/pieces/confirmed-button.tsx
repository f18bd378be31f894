import Button from '@mui/material/Button';
import { useState } from 'react';
import { Asked, type Question } from './asked';

interface ConfirmedButtonProps {
  readonly label: string;
  /** Named more fully than what is shown on the button; begins with it. */
  readonly fullLabel?: string;
  /** While true, pressing does nothing; it keeps the focus. */
  readonly busy: boolean;
  /** What is asked first. */
  readonly question: Question;
  readonly onConfirm: () => void;
}

/** A button for what others feel: asks, says what will happen, and does it. */
export function ConfirmedButton({ label, fullLabel, busy, question, onConfirm }: ConfirmedButtonProps) {
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
      {asking && (
        <Asked
          question={question}
          confirmLabel={label}
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            setAsking(false);
            onConfirm();
          }}
        />
      )}
    </>
  );
}
