import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../../../data/live/use-pages';
import { useProblemText } from '../../../i18n/use-problem-text';
import { MoreButton } from '../../../shared/more-button';
import { UnreadableRows } from '../../../ui/unreadable-rows';
import { LoadProblem } from './load-problem';
import { RowsSkeleton } from './rows-skeleton';

interface PageOfProps<Row> {
  readonly pages: Pages<Row>;
  /** Said when there is nothing. */
  readonly empty: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A long list in whatever state it is: loading, failed, empty, or with rows and the way to more. */
export function PageOf<Row>({ pages, empty, children }: PageOfProps<Row>) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const { rows, unreadable, error, retry, more } = pages;
  return (
    <div>
      {error !== null && <LoadProblem error={error} retry={retry} />}
      {rows === undefined && error === null && <RowsSkeleton />}
      <UnreadableRows
        text={t('unreadableRows', { count: unreadable.length })}
        reference={problem.references(unreadable)}
      />
      {rows?.length === 0 && unreadable.length === 0 && empty}
      {rows !== undefined && rows.length > 0 && children(rows)}
      <MoreButton
        more={more}
        failed={t('admin.moreFailed')}
        label={t('admin.more')}
        loadingLabel={t('admin.moreLoading')}
      />
    </div>
  );
}
