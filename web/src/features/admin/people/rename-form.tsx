import type { Member } from '@my-messages/domain/documents/member';
import { LIMITS } from '@my-messages/domain/limits';
import { cleanLine } from '@my-messages/domain/text/clean-text';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { checkChange } from '../check-change';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';
import { Form } from '../../../ui/form';

interface RenameFormProps {
  readonly member: Member;
  /** Null where there is none. */
  readonly title: string | null;
}

/** How a person is called, for staff with the title that patients read. */
export function RenameForm({ member, title: liveTitle }: RenameFormProps) {
  const { t } = useTranslation();
  const change = useChange();
  const name = useTyped(member.displayName);
  const title = useTyped(liveTitle ?? '');
  const [tried, setTried] = useState(false);
  const nameRef = useRef<HTMLInputElement>(null);
  const titleRef = useRef<HTMLInputElement>(null);

  const { uid } = member;
  const checked = checkChange(
    liveTitle === null
      ? { kind: 'rename-portal-user', uid, displayName: name.value }
      : { kind: 'rename-staff', uid, displayName: name.value, title: title.value },
  );
  const wrong = (field: string) => tried && !checked.ok && checked.wrong.has(field);
  const limit = LIMITS.nameLength;

  async function save() {
    setTried(true);
    if (!checked.ok) {
      (checked.wrong.has('displayName') ? nameRef : titleRef).current?.focus();
      return;
    }
    if ((await change.run(checked.change)) === null) return;
    // As it was stored, so that the fields follow the person again.
    name.type(cleanLine(name.value));
    title.type(cleanLine(title.value));
  }

  return (
    <SettingsSection heading={t('admin.member.about')}>
      <Form onSubmit={() => void save()}>
        <Stack spacing={2}>
          <Field
            label={t('admin.invite.name')}
            value={name.value}
            onChange={name.type}
            inputRef={nameRef}
            autoComplete="off"
            problem={wrong('displayName') ? t('admin.invite.nameWrong', { limit }) : null}
          />
          {liveTitle !== null && (
            <Field
              label={t('admin.invite.title')}
              value={title.value}
              onChange={title.type}
              inputRef={titleRef}
              autoComplete="off"
              hint={t('admin.invite.titleHint')}
              problem={wrong('title') ? t('admin.invite.titleWrong', { limit }) : null}
            />
          )}
          <Typography variant="body2" color="textSecondary">
            {t('admin.namesStay')}
          </Typography>
          <SaveButton busy={change.busy} />
        </Stack>
      </Form>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
