import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Trans, useTranslation } from 'react-i18next';
import { ownMember } from '../data/entities/people';
import { readable } from '../data/live/readable';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { ADDRESSES } from '../ui/addresses';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { CallClinic } from './call-clinic';

/**
 * For addresses with nothing there and for what is not the viewer's to see: the same, so that neither is told. Says as
 * whom one is signed in, because that is what most often is the matter; `alone` where it is the whole screen.
 */
export function NotFound({ alone = false }: { readonly alone?: boolean }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const member = readable(useLiveQuery(ownMember(viewer)));
  return (
    <Page alone={alone}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start', overflowWrap: 'anywhere' }}>
        <Typography variant="h1">{t('notFound.heading')}</Typography>
        <Typography>
          {t('notFound.body')}{' '}
          {member && (
            <Trans
              i18nKey="notFound.signedIn"
              values={{ name: member.displayName }}
              components={{ name: <strong /> }}
            />
          )}
        </Typography>
        <LinkButton to={ADDRESSES.messages} variant="contained">
          {t('notFound.inbox')}
        </LinkButton>
        {viewer.side === 'portal' && (
          <Typography component="div" variant="body2" color="textSecondary">
            {t('notFound.missing')}
            <CallClinic locationId={null} />
          </Typography>
        )}
      </Stack>
    </Page>
  );
}
