import { useTranslation } from 'react-i18next';
import { staffCard } from '../../../data/entities/charts';
import { readable } from '../../../data/live/readable';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { inOneLine } from '../../../i18n/own-order';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { PersonRow } from '../pieces/person-row';
import { useWhyInactive } from './use-why-inactive';

interface CareTeamMemberProps {
  readonly uid: string;
  /** The chart about which they could not answer any more; without, they could. */
  readonly leavesChartId?: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** One of the care team; also somebody who is gone can be removed. */
export function CareTeamMember({ uid, leavesChartId, busy, onRemove }: CareTeamMemberProps) {
  const { t } = useTranslation();
  const card = readable(useLiveQuery(staffCard(useViewer(), uid)));
  const unavailable = card?.availableForPortalMessages === false;
  // Who has the role is held unavailable, too, until they have accepted, and while they are deactivated.
  const why = useWhyInactive(unavailable ? uid : null, t('admin.careTeam.unavailable'));
  const name = card === undefined ? t('loading') : (card?.displayName ?? t('admin.careTeam.gone'));
  return (
    <PersonRow uid={uid} name={name} note={inOneLine([card?.title ?? '', why])}>
      <ConfirmedButton
        label={t('admin.careTeam.removeShort')}
        fullLabel={t('admin.careTeam.remove', { name })}
        busy={busy}
        question={{
          heading: t('admin.careTeam.removeHeading', { name }),
          body: t('admin.careTeam.removeBody'),
          leaving: leavesChartId === undefined ? undefined : { staffId: uid, chartId: leavesChartId },
        }}
        onConfirm={onRemove}
      />
    </PersonRow>
  );
}
