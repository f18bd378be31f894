import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { MEASURES } from '../../../theme/tokens';
import { useChartName } from '../charts/use-chart-name';
import { useActorName } from '../audit/use-actor-name';
import { chartSettingsAddress, personAddress } from '../../../ui/addresses';

const Concerned = styled(Link)({
  display: 'flex',
  alignItems: 'center',
  minHeight: MEASURES.touchTarget,
  width: 'fit-content',
});

/** The way to the person whom a line is about. */
export function ConcernedPerson({ uid }: { readonly uid: string }) {
  const { t } = useTranslation();
  const name = useActorName(uid);
  return <Concerned to={personAddress(uid)}>{t('admin.audit.person', { name })}</Concerned>;
}

/** The way to the chart that a line is about. */
export function ConcernedChart({ chartId }: { readonly chartId: string }) {
  const { t } = useTranslation();
  const name = useChartName(chartId);
  return <Concerned to={chartSettingsAddress(chartId)}>{t('admin.audit.chart', { name })}</Concerned>;
}
