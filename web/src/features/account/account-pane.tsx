import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { ownMember } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useProblemText } from '../../i18n/use-problem-text';
import { ADDRESSES } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { ChangePassword } from './change-password';
import { CountryChoice } from './country-choice';
import { DisplayChoices } from './display-choices';
import { EndSessions } from './end-sessions';
import { MailChoices } from './mail-choices';
import type { Session } from '../../data/session/session';
import { OwnSecondFactor } from './own-second-factor';
import { OwnAway } from './own-away';

/** What a person decides about themselves. Every choice is saved at once. */
export function AccountPane({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { data: member, error, retry } = useLiveQuery(ownMember(useViewer()));
  return (
    <Page alone>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('ownSettings.heading')}
      </Typography>
      <Stack spacing={3.5}>
        {choices()}
        <ChangePassword email={session.email} />
        <OwnSecondFactor secondFactor={session.secondFactor} />
        <EndSessions />
      </Stack>
    </Page>
  );

  function choices() {
    if (member == null && error !== null) {
      return (
        <ProblemNotice
          text={problem.explain(t('ownSettings.failed'), error)}
          reference={problem.reference(error)}
          retryLabel={t('tryAgain')}
          onRetry={retry}
        />
      );
    }
    if (member == null) return <Skeleton variant="rounded" height={160} aria-label={t('loading')} />;
    return (
      <>
        <MailChoices chosen={member.notifications} refusedAt={member.mailRefusedAt} side={member.kind} />
        {member.kind === 'staff' && <OwnAway />}
        {member.kind === 'staff' && <DisplayChoices chosen={member.display} />}
        <CountryChoice chosen={member.country} />
        {member.kind === 'portal' && (
          <LinkButton to={ADDRESSES.download} variant="outlined" sx={{ alignSelf: 'flex-start' }}>
            {t('title.download')}
          </LinkButton>
        )}
      </>
    );
  }
}
