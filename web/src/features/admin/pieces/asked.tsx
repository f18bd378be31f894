import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { LeavingDialog, type Leaving } from '../waiting/leaving-dialog';

/** What is asked before a change that others feel. */
export interface Question {
  readonly heading: string;
  readonly body: string;
  /** Whose answers somebody may wait for, who could not give them any more. */
  readonly leaving?: Leaving | undefined;
}

interface AskedProps {
  readonly question: Question;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The question, while it is asked. */
export function Asked({ question: { leaving, ...words }, ...rest }: AskedProps) {
  const { t } = useTranslation();
  const asked = { ...words, ...rest, cancelLabel: t('admin.cancel') };
  return leaving === undefined ? (
    <ConfirmDialog open {...asked} />
  ) : (
    <LeavingDialog leaving={leaving} asked={asked} />
  );
}
