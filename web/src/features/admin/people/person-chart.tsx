import type { Connection } from '@my-messages/domain/documents/connection';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useChartName } from '../charts/use-chart-name';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { chartSettingsAddress } from '../../../ui/addresses';

interface PersonChartProps {
  readonly connection: Connection;
  readonly personName: string;
  readonly busy: boolean;
  readonly onDisconnect: () => void;
}

/** One chart of a portal user, and the way to end it. */
export function PersonChart({ connection, personName, busy, onDisconnect }: PersonChartProps) {
  const { t } = useTranslation();
  const chart = useChartName(connection.chartId);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, py: 1 }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link
          to={chartSettingsAddress(connection.chartId)}
          style={{ display: 'inline-block', paddingBlock: 10 }}
        >
          {chart}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {t('admin.member.asWhat', { relationship: t(`admin.connected.${connection.relationship}`) })}
        </Typography>
      </Box>
      <ConfirmedButton
        label={t('admin.connected.disconnectShort')}
        fullLabel={t('admin.connected.disconnectFrom', { name: personName, chart })}
        busy={busy}
        question={{
          heading: t('admin.connected.disconnectChart', { name: personName, chart }),
          body: t('admin.connected.disconnectBody'),
        }}
        onConfirm={onDisconnect}
      />
    </Box>
  );
}
