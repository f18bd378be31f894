import type { Member } from '@my-messages/domain/documents/member';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../data/viewer-context';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { memberState, useMemberWords } from './use-member-words';

/** Whether a person is active, and the ways to change it. */
export function PersonState({ member }: { readonly member: Member }) {
  const { t } = useTranslation();
  const words = useMemberWords();
  const viewer = useViewer();
  const change = useChange();
  const { uid, active } = member;
  const busy = change.busy;
  const invited = memberState(member) === 'invited';
  const own = uid === viewer.uid;
  return (
    <SettingsSection heading={t('admin.member.state')}>
      <Typography sx={{ mb: 1.5 }}>{words.state(member)}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {invited && member.email !== null && (
          <Button
            variant="outlined"
            aria-disabled={busy}
            onClick={() => void change.run({ kind: 'invite-again', uid })}
          >
            {t('admin.member.again')}
          </Button>
        )}
        {!own && (
          <ConfirmedButton
            label={t(active ? 'admin.member.deactivate' : 'admin.member.activate')}
            busy={busy}
            question={active ? deactivation() : activation()}
            onConfirm={() => void change.run({ kind: 'activity', uid, active: !active })}
          />
        )}
      </Box>
      {invited && member.email === null && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {t('admin.member.againLater')}
        </Typography>
      )}
      {own && <Typography variant="body2">{t('admin.member.notYourself')}</Typography>}
      <ChangeNotice change={change} {...(invitedAgain() && { done: t('admin.invite.sent') })} />
    </SettingsSection>
  );

  function deactivation() {
    const heading = t('admin.member.deactivateHeading');
    if (member.kind === 'portal') return { heading, body: t('admin.member.deactivatePortal') };
    const atOnce = {
      why: t('admin.leaving.atOnceWhy'),
      label: t('admin.leaving.atOnce'),
      act: () => void change.run({ kind: 'activity', uid, active: false, atOnce: true }),
    };
    const leaving = { staffId: uid, chartId: null, atOnce };
    return { heading, body: t('admin.member.deactivateStaff'), leaving };
  }

  function activation() {
    return { heading: t('admin.member.activateHeading'), body: t('admin.member.activateBody') };
  }

  function invitedAgain() {
    return change.wish?.kind === 'invite-again';
  }
}
