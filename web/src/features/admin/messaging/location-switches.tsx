import type { Organization } from '@my-messages/domain/documents/organization';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedSwitch } from '../pieces/confirmed-switch';
import { RowList } from '../pieces/row-list';
import { SettingsSection } from '../pieces/settings-section';
import { locationsByName } from '../locations';
import { useChange } from '../use-change';
import { LocationPhone } from './location-phone';

/** My Messages per location, under the clinic's own switch, and the number to call instead. */
export function LocationSwitches({ messaging }: Pick<Organization, 'messaging'>) {
  const { t } = useTranslation();
  const change = useChange();
  const locations = locationsByName(messaging.locations);
  return (
    <SettingsSection heading={t('admin.messaging.locations')} hint={t('admin.messaging.locationsHint')}>
      {!messaging.enabled && (
        <Notice tone="notice" role="status" sx={{ mb: 1.5 }}>
          {t('admin.messaging.overruled')}
        </Notice>
      )}
      {locations.length === 0 && <Typography>{t('admin.messaging.noLocations')}</Typography>}
      <RowList>
        {locations.map(({ id, name, enabled, phone }) => (
          <li key={id}>
            <ConfirmedSwitch
              label={name}
              hint={null}
              live={enabled}
              busy={change.busy}
              confirmOff={{
                heading: t('admin.messaging.locationOffHeading', { location: name }),
                body: t('admin.messaging.locationOffBody'),
                label: t('admin.messaging.offConfirm'),
              }}
              request={(wanted) =>
                change.run({ kind: 'location-messaging', locationId: id, enabled: wanted })
              }
            />
            <LocationPhone locationId={id} location={name} phone={phone} />
          </li>
        ))}
      </RowList>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
