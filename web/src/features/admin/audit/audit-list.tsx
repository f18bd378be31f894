import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { auditTrail, type AuditWanted } from '../../../data/entities/admin';
import { usePages } from '../../../data/live/use-pages';
import { useViewer } from '../../../data/viewer-context';
import { PageOf } from '../pieces/page-of';
import { RowList } from '../pieces/row-list';
import { AuditLine } from './audit-line';

/** The lines of the audit trail, newest first. */
export function AuditList({ wanted }: { readonly wanted: AuditWanted }) {
  const { t } = useTranslation();
  const pages = usePages(auditTrail(useViewer(), wanted), ({ id }) => id);
  const filtered = Object.values(wanted).some((value) => value !== null);
  return (
    <PageOf
      pages={pages}
      empty={
        <Typography role="status">{t(filtered ? 'admin.audit.nothing' : 'admin.audit.empty')}</Typography>
      }
    >
      {(rows) => (
        <RowList aria-label={t('admin.audit.lines')}>
          {rows.map((event) => (
            <li key={event.id}>
              <AuditLine event={event} />
            </li>
          ))}
        </RowList>
      )}
    </PageOf>
  );
}
