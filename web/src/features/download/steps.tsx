import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Copy, CopySource } from '../../data/copy/read-copy';
import { useProblemText } from '../../i18n/use-problem-text';
import { ConfirmForm } from '../../shared/confirm-form';
import { LiveStatus } from '../../ui/live-status';
import { ProblemNotice } from '../../ui/problem-notice';
import { useFocusOnChange } from '../../ui/use-focus-on-change';
import { SaveButtons } from './save-buttons';
import { Reading } from './reading';
import { countOf, type CopyFiles, type CopyOf } from './use-copy-files';
import { useDownload } from './use-download';

interface StepsProps {
  readonly of: CopyOf;
  /** Whose password is asked for. */
  readonly email: string;
  readonly source: CopySource;
  readonly makeFiles: (copy: Copy) => CopyFiles;
}

/** The password, what is read, and the files of it, one after the other. */
export function Steps({ of, email, source, makeFiles }: StepsProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { download, goOn, cancel } = useDownload(source, makeFiles);
  const step = useFocusOnChange(download.phase);
  return (
    <Stack ref={step} tabIndex={-1} spacing={2} sx={{ alignItems: 'flex-start', mb: 3, outline: 'none' }}>
      {shown()}
    </Stack>
  );

  function shown() {
    switch (download.phase) {
      case 'asking':
        return (
          <>
            <LiveStatus>
              {download.after === 'cancel' && t('download.cancelled')}
              {download.after === 'too-long' && t('download.again')}
            </LiveStatus>
            <ConfirmForm email={email} startLabel={t(`download.${of}.start`)} onConfirmed={goOn} />
          </>
        );
      case 'reading':
        return (
          <>
            <Typography variant="h2">{t(`download.${of}.reading`)}</Typography>
            <Reading of={of} progress={download.progress} onCancel={cancel} />
          </>
        );
      case 'failed':
        return (
          <ProblemNotice
            text={problem.explain(t('download.failed'), download.error)}
            reference={problem.reference(download.error)}
            retryLabel={t('tryAgain')}
            onRetry={goOn}
          />
        );
      case 'ready':
        return <Ready of={of} copy={download.copy} files={download.files} />;
    }
  }
}

interface ReadyProps {
  readonly of: CopyOf;
  readonly copy: Copy;
  readonly files: CopyFiles;
}

function Ready({ of, copy, files }: ReadyProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <>
      <Typography variant="h2">{t('download.ready')}</Typography>
      <Typography>{t('download.readyCount', { count: countOf(copy) })}</Typography>
      {copy.unreadable.length > 0 && (
        <ProblemNotice
          text={t(`download.${of}.unreadable`, { count: copy.unreadable.length })}
          reference={problem.references(copy.unreadable)}
        />
      )}
      <SaveButtons files={files} />
    </>
  );
}
