import type { Conversation } from '@my-messages/domain/documents/conversation';
import { liesInPortalUser, liesInStaffMember, type Refusal } from '@my-messages/domain/policy/may-message';
import { otherSide } from '@my-messages/domain/side';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import { personName } from '../../i18n/use-person-words';
import { saysToCallClinic, useRefusalText } from '../../i18n/use-refusal-text';
import { Notice } from '../../ui/notice';
import { chartAddress } from '../../ui/addresses';
import { NextStep } from './next-step';

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly conversation: Conversation;
  /** The number to call, where one is told to. */
  readonly call: ReactNode;
  /** The ways to those who can help instead, for portal users whose staff member cannot be written to. */
  readonly others: ReactNode;
}

/** Why one may not answer here, and what to do instead. */
export function RefusalNote({ refusal, conversation, call, others }: RefusalNoteProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const text = useRefusalText();
  return (
    <Notice tone="quiet" role="status">
      <div>{text(side, refusal, personName(conversation, otherSide(side)))}</div>
      {saysToCallClinic(side, refusal) && call}
      {side === 'portal' && liesInStaffMember(refusal) && others}
      {side === 'staff' && liesInPortalUser(refusal) && (
        <NextStep to={chartAddress(conversation.chartId)}>{t('reply.seeConnected')}</NextStep>
      )}
    </Notice>
  );
}
