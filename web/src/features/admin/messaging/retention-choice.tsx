import type { Organization } from '@my-messages/domain/documents/organization';
import { LIMITS } from '@my-messages/domain/limits';
import { isInForce } from '@my-messages/domain/retention/retention';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { retentionCheck } from '../../../data/entities/admin';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { useWhen } from '../../../i18n/use-when';
import { useNow } from '../../../ui/use-now';
import { SettingChoice } from './setting-choice';

const OFFERED = [1, 2, 3, 5, 6, 7, 10, 15, 20, 25, LIMITS.retentionYears];
const FOR_EVER = 'for-ever';

type Retention = NonNullable<Organization['retention']>;

/** How long conversations are kept. What the choice deletes is counted before anything is. */
export function RetentionChoice({ retention }: Pick<Organization, 'retention'>) {
  const { t } = useTranslation();
  const stored = retention?.years;
  const offered = [...new Set([...OFFERED, ...(stored === undefined ? [] : [stored])])].sort((a, b) => a - b);
  return (
    <SettingChoice
      heading={t('admin.retention.heading')}
      stored={stored === undefined ? FOR_EVER : String(stored)}
      options={[
        { id: FOR_EVER, label: t('admin.retention.forEver') },
        ...offered.map((count) => ({ id: String(count), label: t('admin.retention.years', { count }) })),
      ]}
      hint={(id) =>
        id === FOR_EVER
          ? t('admin.retention.forEverHint')
          : t('admin.retention.hint', { count: LIMITS.retentionDays })
      }
      saveName={t('admin.retention.save')}
      changeTo={(id) => ({ kind: 'retention', years: id === FOR_EVER ? null : Number(id) })}
    >
      {retention !== null && <Found retention={retention} />}
    </SettingChoice>
  );
}

/** What is due, and when deleting begins, or what was deleted. */
function Found({ retention }: { readonly retention: Retention }) {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow();
  const { data: check } = useLiveQuery(retentionCheck(useViewer()));
  const begins = isInForce({ retention }, now)
    ? null
    : t('admin.retention.begins', { when: when.full(retention.from) });
  return (
    <Typography variant="body2" sx={{ mt: 1.5 }}>
      {check != null && t('admin.retention.due', { count: check.due, when: when.full(check.at) })}{' '}
      {check != null &&
        begins === null &&
        t('admin.retention.deleted', { deleted: check.deleted, held: check.held })}
      {check === null && begins === null && t('admin.retention.unchecked')}
      {begins}
    </Typography>
  );
}
