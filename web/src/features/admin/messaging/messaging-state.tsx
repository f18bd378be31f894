import type { Organization } from '@my-messages/domain/documents/organization';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { inOneLine } from '../../../i18n/own-order';
import { peopleAddress } from '../../../ui/addresses';
import { LinkButton } from '../../../ui/link-button';
import { SettingsSection } from '../pieces/settings-section';

/** How My Messages is switched, for Super Admins who may not switch it, and who can let somebody. */
export function MessagingState({ messaging }: Pick<Organization, 'messaging'>) {
  const { t } = useTranslation();
  const off = Object.values(messaging.locations).filter(({ enabled }) => !enabled);
  return (
    <SettingsSection heading={t('admin.messaging.heading')}>
      <Typography sx={{ fontWeight: 600 }}>
        {t(messaging.enabled ? 'admin.messaging.isOn' : 'admin.messaging.isOff')}
      </Typography>
      {messaging.enabled && off.length > 0 && (
        <Typography>
          {t('admin.messaging.isOffFor', {
            locations: inOneLine(
              off.map(({ name }) => name),
              ', ',
            ),
          })}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {t('admin.messaging.whoSwitches')}
      </Typography>
      <LinkButton to={peopleAddress('staff')} variant="outlined">
        {t('admin.messaging.toStaff')}
      </LinkButton>
    </SettingsSection>
  );
}
