import type { Member } from '@my-messages/domain/documents/member';
import { readEmailAddress } from '@my-messages/domain/text/email-address';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../data/viewer-context';
import { useWhen } from '../../../i18n/use-when';
import { Field } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { checkChange } from '../check-change';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';
import { useMemberWords } from './use-member-words';
import { Form } from '../../../ui/form';

/** The address with which a person signs in and where they are told of messages, to be corrected or added. */
export function AddressForm({ member }: { readonly member: Member }) {
  const { t } = useTranslation();
  const words = useMemberWords();
  const viewer = useViewer();
  const when = useWhen();
  const change = useChange();
  const address = useTyped(member.email ?? '');
  const [tried, setTried] = useState(false);
  const ref = useRef<HTMLInputElement>(null);
  const { uid, email, acceptedAt, mailRefusedAt } = member;
  const checked = checkChange({ kind: 'address', uid, email: address.value });

  async function save() {
    setTried(true);
    if (!checked.ok) {
      ref.current?.focus();
      return;
    }
    if ((await change.run(checked.change)) === null) return;
    // As it was stored, so that the field follows the person again.
    address.type(readEmailAddress(address.value) ?? '');
  }

  return (
    <SettingsSection heading={t('admin.member.address')}>
      <Stack spacing={2}>
        {mailRefusedAt !== null && (
          <Notice tone="problem" role="status">
            {t('admin.member.addressRefused', { when: when.full(mailRefusedAt) })}
          </Notice>
        )}
        {email === null && <Typography>{t('admin.member.addressNone')}</Typography>}
        {uid === viewer.uid ? (
          <Typography sx={{ overflowWrap: 'anywhere' }}>{words.email(member)}</Typography>
        ) : (
          form()
        )}
      </Stack>
    </SettingsSection>
  );

  function form() {
    return (
      <Form onSubmit={() => void save()}>
        <Stack spacing={2}>
          <Field
            label={t('admin.invite.email')}
            type="email"
            value={address.value}
            onChange={address.type}
            inputRef={ref}
            autoComplete="off"
            hint={t(acceptedAt === null ? 'admin.member.addressInvites' : 'admin.member.addressResets')}
            problem={tried && !checked.ok ? t('admin.invite.emailWrong') : null}
          />
          <SaveButton busy={change.busy} label={t('admin.member.addressSave')} />
        </Stack>
        <ChangeNotice change={change} done={t('admin.member.addressDone')} />
      </Form>
    );
  }
}
