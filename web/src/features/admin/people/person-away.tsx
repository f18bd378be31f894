import { useTranslation } from 'react-i18next';
import { staffCard } from '../../../data/entities/charts';
import { readable } from '../../../data/live/readable';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { AwayForm } from '../../../shared/away-form';
import { SettingsSection } from '../pieces/settings-section';

/** When a staff member is away, said for them: somebody who is ill does not sign in first. */
export function PersonAway({ uid }: { readonly uid: string }) {
  const { t } = useTranslation();
  const card = readable(useLiveQuery(staffCard(useViewer(), uid)));
  if (card == null) return null;
  return (
    <SettingsSection heading={t('away.heading')} hint={t('away.hintAdmin')}>
      <AwayForm card={card} />
    </SettingsSection>
  );
}
