import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import type { Session } from '../../data/session/session';
import type { Visitor } from '../../data/viewer';
import { secondFactor as secondFactorTexts } from '../../i18n/en/second-factor';
import { addTexts } from '../../i18n/i18n';
import { CentredPage } from '../../ui/centred-page';
import { useDocumentTitle } from '../../ui/use-document-title';
import { SetUp } from './set-up';

addTexts(secondFactorTexts);

interface SecondFactorNeededProps {
  readonly visitor: Visitor;
  readonly session: Session;
  readonly onSignOut: () => void;
  /** Null where there is no other. */
  readonly onChangeOrganization: (() => void) | null;
}

/**
 * For staff whose clinic wants a second factor, and who have entered none: how to set it up. The app opens when the session
 * says that it was entered.
 */
export function SecondFactorNeeded(props: SecondFactorNeededProps) {
  const { visitor, session, onSignOut, onChangeOrganization } = props;
  const { t } = useTranslation();
  const { data: clinic } = useLiveQuery(organization(visitor));
  const isSetUp = session.secondFactor === 'not-entered';
  useDocumentTitle(t('title.page', { page: t('title.secondFactor') }));
  return (
    <CentredPage product={t('product')} heading={t('title.secondFactor')}>
      <Stack spacing={2}>
        {isSetUp ? (
          <Typography>{t('secondFactor.notEntered')}</Typography>
        ) : (
          <>
            <Typography>
              {clinic ? t('secondFactor.needed', { clinic: clinic.name }) : t('secondFactor.neededUnnamed')}
            </Typography>
            <Typography>{t('secondFactor.what')}</Typography>
            <SetUp email={session.email} />
          </>
        )}
        {onChangeOrganization !== null && (
          <Button onClick={onChangeOrganization}>{t('account.changeClinic')}</Button>
        )}
        <Button variant={isSetUp ? 'contained' : 'text'} onClick={onSignOut}>
          {t(isSetUp ? 'secondFactor.again' : 'account.signOut')}
        </Button>
      </Stack>
    </CentredPage>
  );
}
