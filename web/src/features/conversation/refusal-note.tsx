import type { Conversation } from '@my-messages/domain/documents/conversation';
import { liesInPortalUser, liesInStaffMember, type Refusal } from '@my-messages/domain/policy/may-message';
import { otherSide } from '@my-messages/domain/side';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useViewer } from '../../data/viewer-context';
import { personName } from '../../i18n/use-person-words';
import { saysToCallClinic, useRefusalText } from '../../i18n/use-refusal-text';
import { MEASURES } from '../../theme/tokens';
import { Notice } from '../../ui/notice';
import { chartAddress, composeAddress } from '../../ui/addresses';

const NextStep = styled(Link)({
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: MEASURES.touchTarget,
});

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly conversation: Conversation;
  /** The number to call, where one is told to. */
  readonly call: ReactNode;
}

/** Why one may not answer here, and what to do instead. */
export function RefusalNote({ refusal, conversation, call }: RefusalNoteProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const text = useRefusalText();
  const { id, chartId, chartLabel } = conversation;
  return (
    <Notice tone="quiet" role="status">
      <div>{text(side, refusal, personName(conversation, otherSide(side)))}</div>
      {saysToCallClinic(side, refusal) && call}
      {side === 'portal' && liesInStaffMember(refusal) && (
        <NextStep to={composeAddress({ chart: chartId })} state={{ textFrom: id }}>
          {t('reply.chooseOther', { chart: chartLabel })}
        </NextStep>
      )}
      {side === 'staff' && liesInPortalUser(refusal) && (
        <NextStep to={chartAddress(chartId)}>{t('reply.seeConnected')}</NextStep>
      )}
    </Notice>
  );
}
