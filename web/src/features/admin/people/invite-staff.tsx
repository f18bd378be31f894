import { STAFF_ROLES } from '@my-messages/domain/admin/admin-change';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import type { Invitation } from './invitation';

interface InviteStaffProps {
  readonly invitation: Invitation;
  readonly edit: (changed: Partial<Invitation>) => void;
  readonly titleRef: Ref<HTMLInputElement>;
  readonly titleProblem: string | null;
  readonly busy: boolean;
}

/** What an invitation of staff says besides: title and roles. */
export function InviteStaff({ invitation, edit, titleRef, titleProblem, busy }: InviteStaffProps) {
  const { t } = useTranslation();
  const id = useId();
  const { roles } = invitation;
  return (
    <>
      <Field
        label={t('admin.invite.title')}
        value={invitation.title}
        onChange={(title) => {
          edit({ title });
        }}
        inputRef={titleRef}
        autoComplete="off"
        readOnly={busy}
        hint={t('admin.invite.titleHint')}
        problem={titleProblem}
      />
      <div role="group" aria-labelledby={id}>
        <FormLabel id={id} component="div">
          {t('admin.invite.roles')}
        </FormLabel>
        <FormGroup sx={{ gap: 0.5 }}>
          {STAFF_ROLES.map((role) => (
            <FormControlLabel
              key={role}
              sx={{ alignItems: 'flex-start', mx: 0 }}
              control={
                <Checkbox
                  checked={roles.includes(role)}
                  onChange={(_, given) => {
                    edit({ roles: given ? [...roles, role] : roles.filter((other) => other !== role) });
                  }}
                  slotProps={{
                    input: { 'aria-label': t(`admin.role.${role}`), 'aria-describedby': `${id}-${role}` },
                  }}
                />
              }
              label={
                <span style={{ display: 'block', paddingTop: 8 }}>
                  {t(`admin.role.${role}`)}
                  <Typography id={`${id}-${role}`} variant="body2" color="textSecondary">
                    {t(`admin.roleHint.${role}`)}
                  </Typography>
                </span>
              }
            />
          ))}
        </FormGroup>
      </div>
    </>
  );
}
