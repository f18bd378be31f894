import { styled } from '@mui/material/styles';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { organization } from '../../data/entities/people';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { CallClinic } from '../../shared/call-clinic';

const Details = styled('details')(({ theme }) => ({
  ...theme.typography.body2,
  color: theme.vars.palette.own.quietText,
  '& summary': {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    listStyle: 'none',
    cursor: 'pointer',
    '&::-webkit-details-marker': { display: 'none' },
    paddingBlock: 10,
    width: 'fit-content',
    textDecoration: 'underline',
    textUnderlineOffset: '0.18em',
  },
  '&[open] svg': { transform: 'rotate(90deg)' },
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
      <summary>
        <ChevronRight size={16} aria-hidden />
        {t('compose.missingHeading')}
      </summary>
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
