import type { Conversation } from '@my-messages/domain/documents/conversation';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router-dom';
import type { HandingOver } from '../../shared/use-handing-over';
import { MEASURES } from '../../theme/tokens';
import {
  chartAddress,
  conversationIn,
  inboxAddress,
  narrowedSection,
  type Narrowing,
} from '../../ui/addresses';
import { useRoomForTwo } from '../../ui/use-room-for-two';
import { HandOverButton } from './hand-over-button';

const StaffLink = styled(Link)(({ theme }) => ({
  ...theme.typography.body2,
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: MEASURES.touchTarget,
  overflowWrap: 'anywhere',
}));

interface StaffLinksProps {
  readonly conversation: Conversation;
  readonly handing: HandingOver;
}

/**
 * For staff: from the conversation to the people of its chart, and to all that is active with the same person, or about
 * the same chart. Where the list stands beside it the conversation stays open. Last the way to give it to somebody else, which is
 * wanted more seldom than an answer, and leaves the bar below to that.
 */
export function StaffLinks({ conversation, handing }: StaffLinksProps) {
  const { t } = useTranslation();
  const listBeside = useRoomForTwo();
  const messageId = useSearchParams()[0].get('message');
  const { id, chartId, portalUserId, portalUserName } = conversation;
  const all = (narrowing: Narrowing) => {
    const section = narrowedSection(narrowing);
    return listBeside ? conversationIn(section, id, messageId) : inboxAddress(section);
  };
  return (
    <Box sx={{ display: 'flex', displayPrint: 'none', flexWrap: 'wrap', columnGap: 2 }}>
      <StaffLink to={chartAddress(chartId)}>{t('charts.view')}</StaffLink>
      <StaffLink to={all({ by: 'with', id: portalUserId })}>
        {t('conversation.allWith', { name: portalUserName })}
      </StaffLink>
      <StaffLink to={all({ by: 'about', id: chartId })}>{t('conversation.allAbout')}</StaffLink>
      <HandOverButton conversation={conversation} handing={handing} />
    </Box>
  );
}
