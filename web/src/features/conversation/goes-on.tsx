import { conversationAddress } from '@my-messages/domain/addresses';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useViewer } from '../../data/viewer-context';
import { EventLine } from './separators';

/** That a conversation goes on from another, to which the portal user is led; its staff are not in that one. */
export function GoesOn({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const { continues, portalUserName } = conversation;
  if (continues === null) return null;
  return (
    <EventLine>
      {t(`conversation.goesOn.${side}`, { name: portalUserName })}{' '}
      {side === 'portal' && <Link to={conversationAddress(continues)}>{t('conversation.goesOn.open')}</Link>}
    </EventLine>
  );
}
