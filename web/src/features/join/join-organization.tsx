import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { useCallFunction } from '../../data/functions/functions-context';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useCommand } from '../../data/use-command';
import type { Visitor } from '../../data/viewer';
import { useProblemText } from '../../i18n/use-problem-text';
import { CentredPage } from '../../ui/centred-page';
import { FullPageWait } from '../../ui/full-page-wait';
import { ProblemNotice } from '../../ui/problem-notice';
import { useDocumentTitle } from '../../ui/use-document-title';

interface JoinOrganizationProps {
  readonly visitor: Visitor;
  readonly onSignOut: () => void;
  /** Null where there is no other. */
  readonly onChangeOrganization: (() => void) | null;
}

/** For somebody who is invited: what to, and whether they accept. The app opens when their membership says so. */
export function JoinOrganization({ visitor, onSignOut, onChangeOrganization }: JoinOrganizationProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const { data: clinic, error } = useLiveQuery(organization(visitor));
  const accept = useCommand(() => call('acceptInvitation', { organizationId: visitor.organizationId }));
  const outcome = accept.answer?.outcome;
  // When it is done, the membership that comes by the listener takes this screen away.
  const accepting = accept.busy || outcome === 'done';
  useDocumentTitle(t('title.page', { page: t('title.join') }));

  if (clinic === undefined && error === null) return <FullPageWait label={t('loading')} />;
  return (
    <CentredPage
      product={t('product')}
      heading={clinic ? t('join.heading', { clinic: clinic.name }) : t('join.headingUnnamed')}
    >
      <Stack spacing={2}>
        <Typography>{t('join.what')}</Typography>
        {outcome !== undefined && outcome !== 'done' && <ProblemNotice text={t(`join.${outcome}`)} />}
        {accept.error !== null && (
          <ProblemNotice text={problemText.explain(t('join.failed'), accept.error)} />
        )}
        <Button
          variant="contained"
          aria-disabled={accepting}
          onClick={() => {
            if (!accepting) void accept.run();
          }}
        >
          {t(accepting ? 'join.accepting' : 'join.accept')}
        </Button>
        {onChangeOrganization !== null && (
          <Button onClick={onChangeOrganization}>{t('account.changeClinic')}</Button>
        )}
        <Button onClick={onSignOut}>{t('account.signOut')}</Button>
      </Stack>
    </CentredPage>
  );
}
