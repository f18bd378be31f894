import { AUDIT_ACTIONS } from '@my-messages/domain/documents/audit-event';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { SelectField } from '../../../ui/select-field';
import { SettingsSection } from '../pieces/settings-section';
import { ActorFilter } from './actor-filter';
import { ChartFilter } from './chart-filter';
import { isBackwards, NO_FILTERS, writeAuditAddress, type AuditAddress } from './audit-address';

const EVERYTHING = 'everything';

interface AuditFiltersProps {
  readonly address: AuditAddress;
  readonly onChange: (address: AuditAddress) => void;
}

/** Who, about which chart, what, and on which days. */
export function AuditFilters({ address, onChange }: AuditFiltersProps) {
  const { t } = useTranslation();
  const { who, what, chart, from, to } = address;
  const filtered = Object.keys(writeAuditAddress(address)).length > 0;
  const actions = AUDIT_ACTIONS.map((id) => ({ id, label: t(`admin.audit.action.${id}`) }));
  return (
    <SettingsSection heading={t('admin.audit.filters')}>
      <Stack spacing={2}>
        <ActorFilter
          who={who}
          onChange={(uid) => {
            onChange({ ...address, who: uid });
          }}
        />
        <ChartFilter
          chartId={chart}
          onChange={(chartId) => {
            onChange({ ...address, chart: chartId });
          }}
        />
        <SelectField
          label={t('admin.audit.what')}
          value={what ?? EVERYTHING}
          placeholder={t('admin.choose')}
          options={[{ id: EVERYTHING, label: t('admin.audit.everything') }, ...actions]}
          onChange={(id) => {
            onChange({ ...address, what: AUDIT_ACTIONS.find((action) => action === id) ?? null });
          }}
          problem={null}
          disabled={false}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <Field
            label={t('admin.audit.from')}
            type="date"
            value={from ?? ''}
            onChange={(day) => {
              onChange({ ...address, from: day === '' ? null : day });
            }}
          />
          <Field
            label={t('admin.audit.to')}
            type="date"
            value={to ?? ''}
            onChange={(day) => {
              onChange({ ...address, to: day === '' ? null : day });
            }}
            problem={isBackwards(address) ? t('admin.audit.backwards') : null}
          />
        </Box>
        {filtered && (
          <Button
            variant="outlined"
            sx={{ alignSelf: 'flex-start' }}
            onClick={() => {
              onChange(NO_FILTERS);
            }}
          >
            {t('admin.audit.clear')}
          </Button>
        )}
      </Stack>
    </SettingsSection>
  );
}
