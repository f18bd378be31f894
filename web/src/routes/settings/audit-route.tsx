import { useSearchParams } from 'react-router-dom';
import { readAuditAddress, writeAuditAddress } from '../../features/admin/audit/audit-address';
import { AuditPage } from '../../features/admin/audit/audit-page';
import { usePageTitle } from '../use-page-title';

/** The filters stand in the address, so that Back and a link bring them again. */
export function AuditRoute() {
  usePageTitle('audit');
  const [search, setSearch] = useSearchParams();
  return (
    <AuditPage
      address={readAuditAddress(search)}
      onChange={(address) => {
        setSearch(writeAuditAddress(address), { replace: true });
      }}
    />
  );
}
