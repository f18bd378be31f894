import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import { CallClinic } from '../../shared/call-clinic';
import { EmergencyNote } from '../../shared/emergency-note';
import { RailPart } from '../../ui/with-rail';

/** Beside a new message: for portal users what to do if it cannot wait, and for both what becomes of it. */
export function ComposeRail() {
  const { t } = useTranslation();
  const { side } = useViewer();
  return (
    <>
      {side === 'portal' && (
        <RailPart heading={t('rail.cannotWait')}>
          <EmergencyNote />
          <CallClinic locationId={null} />
        </RailPart>
      )}
      <RailPart heading={t('rail.afterwards')}>
        <Typography variant="body2">{t(`rail.afterwardsFrom.${side}`)}</Typography>
      </RailPart>
    </>
  );
}
