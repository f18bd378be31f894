import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../data/session/session';
import { ADDRESSES } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';

/** Whether a code is asked for besides the password, and the way to change that. */
export function OwnSecondFactor({ secondFactor }: Pick<Session, 'secondFactor'>) {
  const { t } = useTranslation();
  return (
    <div>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('title.secondFactor')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t(`ownSettings.secondFactor.${secondFactor}`)}
      </Typography>
      <LinkButton to={ADDRESSES.secondFactor} variant="outlined">
        {t(secondFactor === 'none' ? 'ownSettings.secondFactor.setUp' : 'ownSettings.secondFactor.change')}
      </LinkButton>
    </div>
  );
}
