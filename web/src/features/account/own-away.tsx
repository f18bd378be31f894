import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { staffCard } from '../../data/entities/charts';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { AwayForm } from '../../shared/away-form';

/** When a staff member is away themselves. */
export function OwnAway() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const card = readable(useLiveQuery(staffCard(viewer, viewer.uid)));
  if (card == null) return null;
  return (
    <div>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('away.heading')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('away.hint')}
      </Typography>
      <AwayForm card={card} />
    </div>
  );
}
