import type { Member } from '@my-messages/domain/documents/member';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { useChange } from '../use-change';
import type { InvitationField } from './invitation';
import { InviteChart } from './invite-chart';
import { InviteStaff } from './invite-staff';
import { useInvitation } from './use-invitation';
import { Form } from '../../../ui/form';

interface InviteFormProps {
  readonly initialKind: Member['kind'];
  readonly onInvited: (uid: string) => void;
}

/** Who somebody is, before the server makes them a member and sends the mail. */
export function InviteForm({ initialKind, onInvited }: InviteFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const change = useChange();
  const { invitation, checked, firstWrong, setTried, edit, problem } = useInvitation(initialKind);
  const busy = change.busy;

  const nameRef = useRef<HTMLInputElement>(null);
  const emailRef = useRef<HTMLInputElement>(null);
  const titleRef = useRef<HTMLInputElement>(null);
  const relationshipRef = useRef<HTMLSelectElement>(null);

  async function send() {
    setTried(true);
    if (firstWrong !== null) focus(firstWrong);
    if (!checked.ok) return;
    const uid = await change.run(checked.change);
    if (uid !== null) onInvited(uid);
  }

  function focus(field: InvitationField) {
    const target = {
      displayName: nameRef,
      email: emailRef,
      title: titleRef,
      relationship: relationshipRef,
    };
    target[field].current?.focus();
  }

  return (
    <Form onSubmit={() => void send()}>
      <Stack spacing={2.5}>
        <FormControl>
          <FormLabel id={id}>{t('admin.person.kind')}</FormLabel>
          <RadioGroup
            row
            aria-labelledby={id}
            value={invitation.kind}
            onChange={(_, kind) => {
              edit({ kind: kind === 'staff' ? 'staff' : 'portal' });
            }}
          >
            <FormControlLabel value="portal" control={<Radio />} label={t('admin.person.onePortal')} />
            <FormControlLabel value="staff" control={<Radio />} label={t('admin.person.oneStaff')} />
          </RadioGroup>
        </FormControl>
        <Field
          label={t('admin.invite.name')}
          value={invitation.displayName}
          onChange={(displayName) => {
            edit({ displayName });
          }}
          inputRef={nameRef}
          autoComplete="off"
          readOnly={busy}
          problem={problem('displayName')}
        />
        <Field
          label={t('admin.invite.email')}
          type="email"
          value={invitation.email}
          onChange={(email) => {
            edit({ email });
          }}
          inputRef={emailRef}
          autoComplete="off"
          readOnly={busy}
          problem={problem('email')}
        />
        {invitation.kind === 'staff' ? (
          <InviteStaff
            invitation={invitation}
            edit={edit}
            titleRef={titleRef}
            titleProblem={problem('title')}
            busy={busy}
          />
        ) : (
          <InviteChart
            invitation={invitation}
            edit={edit}
            relationshipRef={relationshipRef}
            relationshipProblem={problem('relationship')}
          />
        )}
        <SaveButton busy={busy} label={t('admin.invite.send')} />
      </Stack>
      <ChangeNotice change={change} done={t('admin.invite.sent')} />
    </Form>
  );
}
