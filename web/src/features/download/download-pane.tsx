import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import type { OwnCopy } from '../../data/own-copy/read-own-copy';
import { useViewer } from '../../data/viewer-context';
import { download as downloadTexts } from '../../i18n/en/download';
import { addTexts } from '../../i18n/i18n';
import { useProblemText } from '../../i18n/use-problem-text';
import { ADDRESSES } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';
import { LiveStatus } from '../../ui/live-status';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { ConfirmForm } from './confirm-form';
import { SaveButtons } from './save-buttons';
import { Reading } from './reading';
import { countOf, type CopyFiles } from './use-copy-files';
import { useDownload } from './use-download';

addTexts(downloadTexts);

/** A portal user's way to all their conversations as files of their own. */
export function DownloadPane({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const clinic = readable(useLiveQuery(organization(useViewer())));
  return (
    <Page alone>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('title.download')}
      </Typography>
      {clinic != null && (
        <>
          <Stack spacing={2} sx={{ mb: 3 }}>
            <Typography>{t('download.what', { clinic: clinic.name })}</Typography>
            <Typography>{t('download.whatNot')}</Typography>
            <Notice tone="notice">{t('download.unprotected')}</Notice>
          </Stack>
          <Steps email={email} clinic={clinic.name} />
        </>
      )}
      <LinkButton to={ADDRESSES.account}>{t('download.back')}</LinkButton>
    </Page>
  );
}

function Steps({ email, clinic }: { readonly email: string; readonly clinic: string }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { download, start, tryAgain, cancel } = useDownload(clinic);
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
            <LiveStatus>{download.cancelled && t('download.cancelled')}</LiveStatus>
            <ConfirmForm email={email} onConfirmed={start} />
          </>
        );
      case 'reading':
        return (
          <>
            <Typography variant="h2">{t('download.reading')}</Typography>
            <Reading progress={download.progress} onCancel={cancel} />
          </>
        );
      case 'failed':
        return (
          <ProblemNotice
            text={problem.explain(t('download.failed'), download.error)}
            reference={problem.reference(download.error)}
            retryLabel={t('tryAgain')}
            onRetry={tryAgain}
          />
        );
      case 'ready':
        return <Ready copy={download.copy} files={download.files} />;
    }
  }
}

function Ready({ copy, files }: { readonly copy: OwnCopy; readonly files: CopyFiles }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <>
      <Typography variant="h2">{t('download.ready')}</Typography>
      <Typography>{t('download.readyCount', { count: countOf(copy) })}</Typography>
      {copy.unreadable.length > 0 && (
        <ProblemNotice
          text={t('download.unreadable', { count: copy.unreadable.length })}
          reference={problem.references(copy.unreadable)}
        />
      )}
      <SaveButtons files={files} />
    </>
  );
}

/** What stands there next is what a keyboard goes on from, and a screen reader says. */
function useFocusOnChange(phase: string) {
  const step = useRef<HTMLDivElement>(null);
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current !== phase) step.current?.focus();
    shown.current = phase;
  }, [phase]);
  return step;
}
