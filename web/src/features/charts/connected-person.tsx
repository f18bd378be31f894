import type { Chart } from '@my-messages/domain/documents/chart';
import type { Connection } from '@my-messages/domain/documents/connection';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { SquarePen } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useMessagingDecision } from '../../data/decision/use-messaging-decision';
import { useViewer } from '../../data/viewer-context';
import { useRefusalText } from '../../i18n/use-refusal-text';
import { MEASURES } from '../../theme/tokens';
import { PersonDisc } from '../../ui/person-disc';
import { composeAddress } from '../../ui/addresses';

interface ConnectedPersonProps {
  readonly chart: Chart;
  readonly connection: Connection;
}

/** A portal user of a chart: what they are to the patient, and the way to write to them or why there is none. */
export function ConnectedPerson({ chart, connection }: ConnectedPersonProps) {
  const { t } = useTranslation();
  const { uid: staffId, side } = useViewer();
  const refusalText = useRefusalText();
  const id = useId();
  const decision = useMessagingDecision({ chartId: chart.id, portalUserId: connection.uid, staffId });
  const refusal = decision?.allowed === false ? decision.refusals[0] : null;
  return (
    <li>
      <PersonDisc name={connection.displayName} side="portal" />
      <Box sx={{ minWidth: 0, flex: '1 1 12rem' }}>
        <Typography id={`${id}-name`} component="div" sx={{ fontWeight: 600 }}>
          <bdi>{connection.displayName}</bdi>
        </Typography>
        <Typography variant="body2" component="div" color="textSecondary">
          {t(`relationshipTo.${connection.relationship}`, { patient: chart.patientName })}
        </Typography>
        {connection.mailRefused && (
          <Typography variant="body2" component="div">
            {t('mailRefused.other', { name: connection.displayName })}
          </Typography>
        )}
        {refusal !== null && (
          <Typography id={`${id}-why`} variant="body2" component="div">
            {refusalText(side, refusal, connection.displayName)}
          </Typography>
        )}
      </Box>
      {way()}
    </li>
  );

  function way() {
    if (decision === undefined) {
      return <Skeleton variant="rounded" width={150} height={MEASURES.touchTarget} />;
    }
    const shown = { variant: 'outlined', startIcon: <SquarePen size={18} /> } as const;
    if (refusal !== null) {
      // A link without a target, which says why.
      return (
        <Button {...shown} component="span" role="link" disabled aria-describedby={`${id}-name ${id}-why`}>
          {t('charts.newMessage')}
        </Button>
      );
    }
    return (
      <Button
        {...shown}
        component={Link}
        to={composeAddress({ chart: chart.id, to: connection.uid })}
        aria-describedby={`${id}-name`}
      >
        {t('charts.newMessage')}
      </Button>
    );
  }
}
