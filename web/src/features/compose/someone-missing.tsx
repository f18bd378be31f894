import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { CallClinic } from '../../shared/call-clinic';

const Details = styled('details')(({ theme }) => ({
  ...theme.typography.body2,
  color: theme.vars.palette.own.quietText,
  '& summary': {
    display: 'list-item',
    cursor: 'pointer',
    paddingBlock: 10,
    width: 'fit-content',
    textDecoration: 'underline',
    textUnderlineOffset: '0.18em',
  },
}));

/** Who is listed and why, for whom the person they look for is not. */
export function SomeoneMissing({ locationId }: { readonly locationId: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { side } = viewer;
  const { data: clinic } = useLiveQuery(organization(viewer));
  const careTeam = clinic?.messaging.recipientPolicy !== 'selected-users';
  return (
    <Details>
      <summary>{t('compose.missingHeading')}</summary>
      {side === 'staff' ? (
        t('compose.missingStaff')
      ) : (
        <>
          <div>{t(careTeam ? 'compose.missingCareTeam' : 'compose.missingSelected')}</div>
          <CallClinic locationId={locationId} />
        </>
      )}
    </Details>
  );
}
