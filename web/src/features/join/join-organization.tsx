import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { toDataError } from '../../data/errors/to-data-error';
import { useCallFunction } from '../../data/functions/functions-context';
import { useLiveQuery } from '../../data/live/use-live-query';
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

type Asking = 'idle' | 'accepting' | { readonly problem: string };

/** For somebody who is invited: what to, and whether they accept. The app opens when their membership says so. */
export function JoinOrganization({ visitor, onSignOut, onChangeOrganization }: JoinOrganizationProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const call = useCallFunction();
  const { data: clinic, error } = useLiveQuery(organization(visitor));
  const [asking, setAsking] = useState<Asking>('idle');
  useDocumentTitle(t('title.page', { page: t('title.join') }));

  async function accept() {
    setAsking('accepting');
    try {
      const { outcome } = await call('acceptInvitation', { organizationId: visitor.organizationId });
      // When it is done, the membership that comes by the listener takes this screen away.
      if (outcome !== 'done') setAsking({ problem: t(`join.${outcome}`) });
    } catch (cause) {
      setAsking({ problem: problemText.explain(t('join.failed'), toDataError(cause)) });
    }
  }

  if (clinic === undefined && error === null) return <FullPageWait label={t('loading')} />;
  const busy = asking === 'accepting';
  return (
    <CentredPage
      product={t('product')}
      heading={clinic ? t('join.heading', { clinic: clinic.name }) : t('join.headingUnnamed')}
    >
      <Stack spacing={2}>
        <Typography>{t('join.what')}</Typography>
        {typeof asking === 'object' && <ProblemNotice text={asking.problem} />}
        <Button
          variant="contained"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void accept();
          }}
        >
          {t(busy ? 'join.accepting' : 'join.accept')}
        </Button>
        {onChangeOrganization !== null && (
          <Button onClick={onChangeOrganization}>{t('account.changeClinic')}</Button>
        )}
        <Button onClick={onSignOut}>{t('account.signOut')}</Button>
      </Stack>
    </CentredPage>
  );
}
