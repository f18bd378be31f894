import { useTranslation } from 'react-i18next';
import { SettingsPage } from '../pieces/settings-page';
import { AuditFilters } from './audit-filters';
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
      <AuditList wanted={auditWanted(address)} />
    </SettingsPage>
  );
}
