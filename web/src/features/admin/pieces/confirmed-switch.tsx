import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { SwitchField } from '../../../ui/switch-field';
import { useWished } from '../use-wished';

interface ConfirmedSwitchProps {
  readonly label: string;
  readonly hint: ReactNode;
  /** As it is. */
  readonly live: boolean;
  readonly busy: boolean;
  readonly disabled?: boolean;
  /** What is asked before it goes off; without, nothing is. */
  readonly confirmOff?: { readonly heading: string; readonly body: string; readonly label: string };
  /** Asks the server; resolves with null when it was not carried out. */
  readonly request: (wanted: boolean) => Promise<string | null>;
}

/** A switch that the server moves: shows the wish at once, and what is when the wish fails. */
export function ConfirmedSwitch(props: ConfirmedSwitchProps) {
  const { t } = useTranslation();
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
      {confirmOff !== undefined && (
        <ConfirmDialog
          open={asking}
          heading={confirmOff.heading}
          body={confirmOff.body}
          confirmLabel={confirmOff.label}
          cancelLabel={t('admin.cancel')}
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
