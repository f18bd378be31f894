import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { connectionsOfPerson } from '../../../data/entities/admin';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { ChangeNotice } from '../pieces/change-notice';
import { LoadProblem } from '../pieces/load-problem';
import { RowList } from '../pieces/row-list';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { PersonChart } from './person-chart';

interface PersonChartsProps {
  readonly uid: string;
  readonly name: string;
}

/** The charts that a portal user is connected to. */
export function PersonCharts({ uid, name }: PersonChartsProps) {
  const { t } = useTranslation();
  const change = useChange();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, retry } = useLiveQuery(connectionsOfPerson(useViewer(), uid));

  async function disconnect(chartId: string) {
    const done = await change.run({ kind: 'disconnect', chartId, uid });
    // The button is about to go.
    if (done !== null) heading.current?.focus();
  }

  return (
    <SettingsSection heading={t('admin.member.charts')} headingRef={heading}>
      {error !== null && <LoadProblem error={error} retry={retry} />}
      {data === undefined && error === null && <RowsSkeleton />}
      {data?.rows.length === 0 && <Typography>{t('admin.member.noCharts')}</Typography>}
      <RowList>
        {data?.rows.map((connection) => (
          <li key={connection.id}>
            <PersonChart
              connection={connection}
              personName={name}
              busy={change.busy}
              onDisconnect={() => void disconnect(connection.chartId)}
            />
          </li>
        ))}
      </RowList>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
