import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chartConnections } from '../../../data/entities/charts';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { ChangeNotice } from '../pieces/change-notice';
import { LoadProblem } from '../pieces/load-problem';
import { RowList } from '../pieces/row-list';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { ConnectPerson } from './connect-person';
import { ConnectedPerson } from './connected-person';

/** The portal users connected to a chart, and what each is to the patient. */
export function ConnectedPeople({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  const change = useChange();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, retry } = useLiveQuery(chartConnections(useViewer(), chartId));
  const busy = change.busy;

  async function disconnect(uid: string) {
    const done = await change.run({ kind: 'disconnect', chartId, uid });
    // The button is about to go.
    if (done !== null) heading.current?.focus();
  }

  return (
    <SettingsSection
      heading={t('admin.connected.heading')}
      hint={t('admin.connected.hint')}
      headingRef={heading}
    >
      {error !== null && <LoadProblem error={error} retry={retry} />}
      {data === undefined && error === null && <RowsSkeleton />}
      {data?.rows.length === 0 && <Typography>{t('admin.connected.empty')}</Typography>}
      <RowList>
        {data?.rows.map((connection) => (
          <li key={connection.uid}>
            <ConnectedPerson
              connection={connection}
              busy={busy}
              onRelate={(relationship) =>
                change.run({ kind: 'connect', chartId, uid: connection.uid, relationship })
              }
              onDisconnect={() => void disconnect(connection.uid)}
            />
          </li>
        ))}
      </RowList>
      <ConnectPerson
        connected={new Set(data?.rows.map(({ uid }) => uid))}
        busy={busy}
        onConnect={(uid, relationship) => change.run({ kind: 'connect', chartId, uid, relationship })}
      />
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
