import type { Chart } from '@my-messages/domain/documents/chart';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { organization } from '../../../data/entities/people';
import { readable } from '../../../data/live/readable';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { ChangeNotice } from '../pieces/change-notice';
import { RowList } from '../pieces/row-list';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { AddToCareTeam } from './add-to-care-team';
import { CareTeamMember } from './care-team-member';

/** The staff assigned to a chart. */
export function CareTeam({ chart: { id: chartId, careTeamIds } }: { readonly chart: Chart }) {
  const { t } = useTranslation();
  const change = useChange();
  const heading = useRef<HTMLHeadingElement>(null);
  const busy = change.busy;
  const clinic = readable(useLiveQuery(organization(useViewer())));
  // While it is not known which policy is set, it may be this.
  const needed = clinic?.messaging.recipientPolicy !== 'selected-users';

  async function remove(uid: string) {
    const done = await change.run({ kind: 'care-team', chartId, uid, assigned: false });
    // The button is about to go.
    if (done !== null) heading.current?.focus();
  }

  return (
    <SettingsSection
      heading={t('admin.careTeam.heading')}
      hint={t('admin.careTeam.hint')}
      headingRef={heading}
    >
      {careTeamIds.length === 0 && <Typography>{t('admin.careTeam.empty')}</Typography>}
      <RowList>
        {careTeamIds.map((uid) => (
          <li key={uid}>
            <CareTeamMember
              uid={uid}
              {...(needed && { leavesChartId: chartId })}
              busy={busy}
              onRemove={() => void remove(uid)}
            />
          </li>
        ))}
      </RowList>
      <AddToCareTeam
        careTeamIds={careTeamIds}
        busy={busy}
        onAdd={(uid) => change.run({ kind: 'care-team', chartId, uid, assigned: true })}
      />
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
