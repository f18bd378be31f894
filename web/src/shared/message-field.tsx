import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../data/drafts/draft';
import { useViewer } from '../data/viewer-context';
import { Field, type FieldProps } from '../ui/field';
import { isSendShortcut } from '../ui/is-send-shortcut';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';
import { useDroppedFiles } from '../ui/use-dropped-files';
import { EMERGENCY_NOTE_ID } from './emergency-note';
import { UrgentNote } from './urgent-note';

interface MessageFieldProps extends Pick<
  FieldProps,
  'label' | 'value' | 'onChange' | 'problem' | 'hint' | 'autoFocus' | 'rows' | 'maxRows' | 'readOnly'
> {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: Draft | undefined;
  /** By Ctrl or Cmd with Enter. */
  readonly onSend: () => void;
}

/** Where a message is written, with what is said of its words, and to whoever would put a file there. */
export function MessageField({ field, draft, onSend, ...rest }: MessageFieldProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const [files, setFiles] = useState(false);
  useDroppedFiles(() => {
    setFiles(true);
  });
  if (files && draft?.state.kind === 'sending') setFiles(false);
  return (
    <>
      <Field
        {...rest}
        inputRef={field}
        autoComplete="off"
        describedBy={side === 'portal' ? EMERGENCY_NOTE_ID : undefined}
        onKeyDown={(event) => {
          if (!isSendShortcut(event)) return;
          event.preventDefault();
          onSend();
        }}
      />
      <LiveStatus>{files && <Notice tone="notice">{t(`sending.noFiles.${side}`)}</Notice>}</LiveStatus>
      <UrgentNote draft={draft} onPutAway={() => field.current?.focus()} />
    </>
  );
}
