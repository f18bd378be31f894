import { MAIL_CHOICES, type Notifications } from '@my-messages/domain/documents/member';
import type { Side } from '@my-messages/domain/side';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../i18n/use-when';
import { CallClinic } from '../../shared/call-clinic';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { DigestHours } from './digest-hours';
import { QuietHours } from './quiet-hours';
import { SavingNote } from './saving-note';
import { TestMail } from './test-mail';
import { useSave } from './use-save';

/** Where the browser is: hours of the day are meant there. */
const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

interface MailChoicesProps {
  readonly chosen: Notifications;
  /** Since when mail does not reach them, in epoch milliseconds; null where it does. */
  readonly refusedAt: number | null;
  readonly side: Side;
}

/** How often somebody gets mail about messages, what stands in it, and when none comes. */
export function MailChoices({ chosen, refusedAt, side }: MailChoicesProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const saving = useSave();
  const { notifications: shown = chosen } = saving.busy ? (saving.wish ?? {}) : {};
  const change = (fields: Partial<Notifications>) => {
    void saving.run({ notifications: { ...shown, ...fields, timeZone: ownZone() } });
  };
  return (
    <Stack spacing={1.5}>
      {refusedAt !== null && (
        <Notice tone="notice" role="status">
          <div>{t(`ownSettings.refused.${side}`, { when: when.full(refusedAt) })}</div>
          {side === 'portal' && <CallClinic locationId={null} />}
        </Notice>
      )}
      <div>
        <SelectField
          label={t('ownSettings.mail')}
          value={shown.email}
          placeholder={null}
          options={MAIL_CHOICES.map((id) => ({ id, label: t(`ownSettings.mailChoice.${id}`) }))}
          onChange={(id) => {
            const email = MAIL_CHOICES.find((known) => known === id);
            if (email !== undefined) change({ email });
          }}
          problem={null}
          disabled={false}
        />
        <Typography variant="body2" color="textSecondary" sx={{ my: 0.75 }}>
          {t(`ownSettings.mailHint.${side}`)}
        </Typography>
      </div>
      {shown.email === 'each' && (
        <QuietHours
          quiet={shown.quiet}
          onChange={(quiet) => {
            change({ quiet });
          }}
        />
      )}
      {shown.email === 'daily' && (
        <DigestHours
          hours={shown.digestHours}
          onChange={(digestHours) => {
            change({ digestHours });
          }}
        />
      )}
      <SavingNote saving={saving} />
      <TestMail />
    </Stack>
  );
}
