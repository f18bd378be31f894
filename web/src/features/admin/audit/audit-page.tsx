import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { SettingsPage } from '../pieces/settings-page';
import { AuditFilters } from './audit-filters';
import { AuditFile } from './audit-file';
import { AuditList } from './audit-list';
import { auditWanted, type AuditAddress } from './audit-address';

interface AuditPageProps {
  readonly address: AuditAddress;
  readonly onChange: (address: AuditAddress) => void;
}

/** Who did what, and when. */
export function AuditPage({ address, onChange }: AuditPageProps) {
  const { t } = useTranslation();
  return (
    <SettingsPage heading={t('admin.page.audit')}>
      <AuditFilters address={address} onChange={onChange} />
      {/* What is said of a file is of these filters alone. */}
      <AuditFile key={JSON.stringify(address)} wanted={auditWanted(address)} />
      <AuditList wanted={auditWanted(address)} />
      <Typography variant="body2" color="textSecondary">
        {t('admin.audit.elsewhere')}
      </Typography>
    </SettingsPage>
  );
}
