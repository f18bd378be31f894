import type { Member } from '@my-messages/domain/documents/member';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../data/viewer-context';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

/**
 * The way back in for somebody who has lost their second step: it goes with the password, and a link goes to their address.
 * Whether they have one, their account says to them alone; who is only invited has none.
 */
export function ResetSecondFactor({ member: { uid, email, acceptedAt } }: { readonly member: Member }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const change = useChange();
  if (uid === viewer.uid || email === null || acceptedAt === null) return null;
  return (
    <SettingsSection heading={t('title.secondFactor')} hint={t('admin.secondFactor.resetHint')}>
      <ConfirmedButton
        label={t('admin.secondFactor.reset')}
        busy={change.busy}
        question={{
          heading: t('admin.secondFactor.resetHeading'),
          body: t('admin.secondFactor.resetBody', { email }),
        }}
        onConfirm={() => void change.run({ kind: 'reset-second-factor', uid })}
      />
      <ChangeNotice change={change} done={t('admin.secondFactor.resetDone')} />
    </SettingsSection>
  );
}
