import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { ownSource } from '../../data/copy/own-source';
import { organization } from '../../data/entities/people';
import { useCallFunction } from '../../data/functions/functions-context';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { download as downloadTexts } from '../../i18n/en/download';
import { addTexts } from '../../i18n/i18n';
import { ADDRESSES } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Steps } from './steps';
import { useCopyFiles } from './use-copy-files';

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
            <Typography>{t('download.own.what', { clinic: clinic.name })}</Typography>
            <Typography>{t('download.own.whatNot')}</Typography>
            {clinic.retention !== null && (
              <Typography>{t('download.own.kept', { count: clinic.retention.years })}</Typography>
            )}
            <Notice tone="notice">{t('download.unprotected')}</Notice>
          </Stack>
          <OwnSteps email={email} clinic={clinic.name} />
        </>
      )}
      <LinkButton to={ADDRESSES.account}>{t('download.own.back')}</LinkButton>
    </Page>
  );
}

function OwnSteps({ email, clinic }: { readonly email: string; readonly clinic: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const call = useCallFunction();
  const makeFiles = useCopyFiles('own', clinic, t('downloaded.heading', { clinic }));
  return <Steps of="own" email={email} source={ownSource(viewer, call)} makeFiles={makeFiles} />;
}
