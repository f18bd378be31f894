import { useState, type ReactNode } from 'react';
import { SwitchField } from '../../../ui/switch-field';
import { useWished } from '../use-wished';
import { Asked, type Question } from './asked';

type Confirmation = Question & { readonly label: string };

interface ConfirmedSwitchProps {
  readonly label: string;
  readonly hint: ReactNode;
  /** As it is. */
  readonly live: boolean;
  readonly busy: boolean;
  readonly disabled?: boolean;
  /** What is asked before it goes off, or on; without, nothing is. */
  readonly confirmOff?: Confirmation;
  readonly confirmOn?: Confirmation;
  /** Asks the server; resolves with null when it was not carried out. */
  readonly request: (wanted: boolean) => Promise<string | null>;
}

/** A switch that the server moves: shows the wish at once, and what is when the wish fails. */
export function ConfirmedSwitch(props: ConfirmedSwitchProps) {
  const { live, confirmOff, confirmOn, request } = props;
  const [asked, setAsked] = useState<{
    readonly wanted: boolean;
    readonly confirmation: Confirmation;
  } | null>(null);
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
          const confirmation = wanted ? confirmOn : confirmOff;
          if (confirmation === undefined) set(wanted);
          else setAsked({ wanted, confirmation });
        }}
      />
      {asked !== null && (
        <Asked
          question={asked.confirmation}
          confirmLabel={asked.confirmation.label}
          onCancel={() => {
            setAsked(null);
          }}
          onConfirm={() => {
            setAsked(null);
            set(asked.wanted);
          }}
        />
      )}
    </>
  );
}
