import type { RecipientPolicy } from '@my-messages/domain/policy/may-message';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { RadioCard } from '../../../ui/radio-card';
import { ChangeNotice } from '../pieces/change-notice';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useWished } from '../use-wished';

const POLICIES = ['care-team-only', 'selected-users'] as const satisfies readonly RecipientPolicy[];

/** Whom patients may write to. */
export function PolicyChoice({ policy }: { readonly policy: RecipientPolicy }) {
  const { t } = useTranslation();
  const change = useChange();
  const { shown, wishFor } = useWished(policy);
  const busy = change.busy;
  return (
    <SettingsSection heading={t('admin.messaging.policy')}>
      <RadioGroup
        aria-label={t('admin.messaging.policy')}
        value={shown}
        onChange={(_, value) => {
          const wanted = POLICIES.find((known) => known === value);
          if (wanted === undefined || busy) return;
          void wishFor(wanted, change.run({ kind: 'recipient-policy', policy: wanted }));
        }}
      >
        <Stack spacing={1}>
          {POLICIES.map((known) => (
            <RadioCard
              key={known}
              value={known}
              label={t(`admin.messaging.${known}`)}
              hint={t(`admin.messaging.${known}Hint`)}
              chosen={shown === known}
              busy={busy}
            />
          ))}
        </Stack>
      </RadioGroup>
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
