import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useWaiting } from '../../../data/admin/use-waiting';
import { MoreButton } from '../../../shared/more-button';
import { waitingAddress } from '../../../ui/addresses';
import { LoadProblem } from '../pieces/load-problem';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsPage } from '../pieces/settings-page';
import { WaitingList } from './waiting-list';

/**
 * Who waits for an answer, urgent ones first and then the longest, of all staff or of one; without a word of what was written. What its staff
 * member cannot answer is handed to somebody who can.
 */
export function WaitingPage({ staffId }: { readonly staffId: string | null }) {
  const { t } = useTranslation();
  const { rows, error, more, refresh } = useWaiting(staffId);
  const owners = new Map(rows?.map((row) => [row.staffId, row.staffName]));
  return (
    <SettingsPage heading={t('admin.page.waiting')}>
      <Typography variant="body2" color="textSecondary">
        {t('admin.waiting.hint')}
      </Typography>
      {staffId !== null && (
        <Typography>
          {t('admin.waiting.onlyOf', { name: owners.get(staffId) ?? t('admin.waiting.onePerson') })}{' '}
          <Link to={waitingAddress(null)}>{t('admin.waiting.ofAll')}</Link>
        </Typography>
      )}
      {error !== null && <LoadProblem error={error} retry={refresh} />}
      {rows === undefined && error === null && <RowsSkeleton />}
      {rows?.length === 0 && <Typography role="status">{t('admin.waiting.none')}</Typography>}
      {rows !== undefined && rows.length > 0 && <WaitingList rows={rows} onSettled={refresh} />}
      <MoreButton
        more={more}
        failed={t('admin.moreFailed')}
        label={t('admin.more')}
        loadingLabel={t('admin.moreLoading')}
      />
    </SettingsPage>
  );
}
