import type { FirstStep, StepState } from '@my-messages/domain/admin/first-steps';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inviteAddress, settingsAddress } from '../../../ui/addresses';
import { RowLink } from '../pieces/row-link';

/** Where each step is done; the message is somebody else's. */
const WHERE: Readonly<Record<FirstStep, string | null>> = {
  phone: settingsAddress('messaging'),
  location: settingsAddress('messaging'),
  staff: inviteAddress('staff'),
  chart: settingsAddress('charts'),
  portalUser: inviteAddress('portal'),
  messaging: settingsAddress('messaging'),
  message: null,
};

/** A step, and whether it is done; until then what it is for, and the way there. */
export function StepRow({ state: { step, done } }: { readonly state: StepState }) {
  const { t } = useTranslation();
  const to = done ? null : WHERE[step];
  const name = t(`admin.start.step.${step}.name`);
  const note = done
    ? t('admin.start.done')
    : t('admin.start.toDo', { note: t(`admin.start.step.${step}.note`) });
  const Icon = done ? CircleCheck : Circle;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Icon size={22} aria-hidden style={{ flex: 'none' }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {to === null ? (
          <Box sx={{ p: 1, minHeight: 60 }}>
            <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {note}
            </Typography>
          </Box>
        ) : (
          <RowLink to={to} name={name} note={note} />
        )}
      </Box>
    </Box>
  );
}
