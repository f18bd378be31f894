import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { legalHold } from '../../../data/entities/admin';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { useWhen } from '../../../i18n/use-when';
import { ChangeNotice } from '../pieces/change-notice';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { LoadProblem } from '../pieces/load-problem';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';

/** Whether what was written about a chart is kept whatever its age. */
export function LegalHold({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  const when = useWhen();
  const change = useChange();
  const { data: hold, error, retry } = useLiveQuery(legalHold(useViewer(), chartId));
  if (error !== null) return <LoadProblem error={error} retry={retry} />;
  if (hold === undefined) return null;
  const held = hold !== null;
  return (
    <SettingsSection heading={t('admin.hold.heading')} hint={t('admin.hold.hint')}>
      <Typography sx={{ mb: 1.5 }}>
        {held ? t('admin.hold.held', { when: when.full(hold.since) }) : t('admin.hold.none')}
      </Typography>
      <ConfirmedButton
        label={t(held ? 'admin.hold.end' : 'admin.hold.begin')}
        busy={change.busy}
        question={
          held
            ? { heading: t('admin.hold.endHeading'), body: t('admin.hold.endBody') }
            : { heading: t('admin.hold.beginHeading'), body: t('admin.hold.beginBody') }
        }
        onConfirm={() => void change.run({ kind: 'legal-hold', chartId, held: !held })}
      />
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
