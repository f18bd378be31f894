import { useState, type ReactNode } from 'react';
import { SwitchField } from '../../../ui/switch-field';
import { useWished } from '../use-wished';
import { Asked, type Question } from './asked';

interface ConfirmedSwitchProps {
  readonly label: string;
  readonly hint: ReactNode;
  /** As it is. */
  readonly live: boolean;
  readonly busy: boolean;
  readonly disabled?: boolean;
  /** What is asked before it goes off; without, nothing is. */
  readonly confirmOff?: Question & { readonly label: string };
  /** Asks the server; resolves with null when it was not carried out. */
  readonly request: (wanted: boolean) => Promise<string | null>;
}

/** A switch that the server moves: shows the wish at once, and what is when the wish fails. */
export function ConfirmedSwitch(props: ConfirmedSwitchProps) {
  const { live, confirmOff, request } = props;
  const [asking, setAsking] = useState(false);
  const { shown, wishFor } = useWished(live);
  const set = (wanted: boolean) => void wishFor(wanted, request(wanted));
  return (
    <>
      <SwitchField
        label={props.label}
        hint={props.hint}
        checked={shown}
        busy={props.busy}
        disabled={props.disabled ?? false}
        onChange={(wanted) => {
          if (confirmOff !== undefined && !wanted) setAsking(true);
          else set(wanted);
        }}
      />
      {asking && confirmOff !== undefined && (
        <Asked
          question={confirmOff}
          confirmLabel={confirmOff.label}
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            setAsking(false);
            set(false);
          }}
        />
      )}
    </>
  );
}
