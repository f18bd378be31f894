import type { Conversation } from '@my-messages/domain/documents/conversation';
import { otherSide, type Side } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { AccessRecord } from './access-record';
import { chart } from '../../data/entities/charts';
import { organization } from '../../data/entities/people';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { personName, usePersonWords } from '../../i18n/use-person-words';
import { CallClinic } from '../../shared/call-clinic';
import { EmergencyNote } from '../../shared/emergency-note';
import { WhoCanSee } from '../../shared/who-can-see';
import { PersonDisc } from '../../ui/person-disc';
import { RailPart } from '../../ui/with-rail';

/** Who is in a conversation, about what, and for portal users what to do if it cannot wait. */
export function ConversationRail({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { side } = viewer;
  const regarding = readable(useLiveQuery(chart(viewer, conversation.chartId)));
  const clinic = readable(useLiveQuery(organization(viewer)));
  const location = regarding && clinic?.messaging.locations[regarding.locationId]?.name;
  return (
    <>
      <RailPart heading={t('rail.people')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
          <Participant conversation={conversation} side={otherSide(side)} own={false} />
          <Participant conversation={conversation} side={side} own />
        </Box>
        <WhoCanSee people={conversation}>
          {side === 'portal' && <AccessRecord conversationId={conversation.id} />}
        </WhoCanSee>
      </RailPart>
      <RailPart heading={t('rail.about')}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {conversation.chartLabel}
        </Typography>
        {(side === 'staff' || conversation.relationship !== 'self') && (
          <Typography variant="body2">
            <bdi>{conversation.patientName}</bdi>
          </Typography>
        )}
        {location && (
          <Typography variant="body2" color="textSecondary">
            {location}
          </Typography>
        )}
      </RailPart>
      {side === 'portal' && (
        <RailPart heading={t('rail.cannotWait')}>
          <EmergencyNote />
          <Box sx={{ mt: 1 }}>
            <CallClinic locationId={regarding?.locationId ?? null} />
          </Box>
        </RailPart>
      )}
    </>
  );
}

interface ParticipantProps {
  readonly conversation: Conversation;
  readonly side: Side;
  readonly own: boolean;
}

function Participant({ conversation, side, own }: ParticipantProps) {
  const { t } = useTranslation();
  const words = usePersonWords();
  const name = personName(conversation, side);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.25, alignItems: 'center' }}>
      <PersonDisc name={name} side={side} size={34} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, lineHeight: 1.3 }}>
          <bdi>{own ? t('conversation.you', { name }) : name}</bdi>
        </Typography>
        <Typography variant="caption" component="div" color="textSecondary" sx={{ lineHeight: 1.3 }}>
          {words.role(conversation, side)}
        </Typography>
      </Box>
    </Box>
  );
}
