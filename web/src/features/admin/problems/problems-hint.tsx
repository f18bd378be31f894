import { useTranslation } from 'react-i18next';
import { problems } from '../../../data/entities/admin';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';

/** How many problems there are, as far as one page tells; what the page is for when there are none. */
export function ProblemsHint() {
  const { t } = useTranslation();
  const { data } = useLiveQuery(problems(useViewer()).first);
  const count = data?.rows.length ?? 0;
  if (count === 0) return t('admin.pageHint.problems');
  return (
    <strong>{t(data?.next == null ? 'admin.problems.count' : 'admin.problems.countMore', { count })}</strong>
  );
}
