import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Refusal } from '@my-messages/domain/policy/may-message';
import { otherSide } from '@my-messages/domain/side';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useViewer } from '../../data/viewer-context';
import { personName } from '../../i18n/use-person-words';
import { liesInStaffMember, useRefusalText } from '../../i18n/use-refusal-text';
import { Notice } from '../../ui/notice';

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly conversation: Conversation;
}

/** Why one may not answer here, and what to do instead. */
export function RefusalNote({ refusal, conversation }: RefusalNoteProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const text = useRefusalText();
  return (
    <Notice tone="quiet" role="status">
      <div>{text(side, refusal, personName(conversation, otherSide(side)))}</div>
      {side === 'portal' && liesInStaffMember(refusal) && (
        <Link
          to="/messages/new"
          state={{ chartId: conversation.chartId }}
          style={{ display: 'inline-block', paddingBlock: 8 }}
        >
          {t('reply.chooseOther', { chart: conversation.chartLabel })}
        </Link>
      )}
    </Notice>
  );
}
