import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { derivedCheck } from '../../../data/entities/admin';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { useWhen } from '../../../i18n/use-when';
import { Notice } from '../../../ui/notice';
import { useNow } from '../../../ui/use-now';

/** It is noted once an hour: one time was left out. */
const LATE_MILLISECONDS = 2 * 60 * 60_000;

/** When the functions looked last whether everything is there; a warning when they have stopped. */
export function LastCheck() {
  const { t } = useTranslation();
  const { full } = useWhen();
  const { data: check } = useLiveQuery(derivedCheck(useViewer()));
  const now = useNow();
  if (check === undefined) return null;
  if (check === null) return <Typography variant="body2">{t('admin.problems.unchecked')}</Typography>;
  const when = full(check.at);
  if (now - check.at > LATE_MILLISECONDS) {
    return <Notice tone="problem">{t('admin.problems.checkLate', { when })}</Notice>;
  }
  return (
    <Typography variant="body2" color="textSecondary">
      {t('admin.problems.checked', { when })}
    </Typography>
  );
}
