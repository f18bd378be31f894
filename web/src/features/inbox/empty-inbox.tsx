import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { useOwnRefusal } from '../../data/decision/use-own-refusal';
import { inbox } from '../../data/entities/conversations';
import { ownMember } from '../../data/entities/people';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { saysToCallClinic, useRefusalText } from '../../i18n/use-refusal-text';
import { CallClinic } from '../../shared/call-clinic';
import { ADDRESSES, composeAddress, type NamedSection } from '../../ui/addresses';
import { Notice } from '../../ui/notice';

/** Heading and words of the parts that have their own. */
const OWN_WORDS = {
  unread: ['inbox.emptyUnreadHeading', 'inbox.emptyUnread'],
  'not-opened': ['inbox.emptyNotOpenedHeading', 'inbox.emptyNotOpened'],
  waiting: ['inbox.emptyWaitingHeading', 'inbox.emptyWaiting'],
  archived: ['inbox.emptyArchivedHeading', 'inbox.emptyArchived'],
} as const;

/** What stands in a part of the inbox, while nothing does. */
export function EmptyInbox({ section }: { readonly section: Exclude<NamedSection, 'drafts'> }) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const refusal = useOwnRefusal();
  const refusalText = useRefusalText();
  const member = readable(useLiveQuery(ownMember(useViewer())));
  // They would be told to ask themselves.
  const switchesOn = refusal === 'messaging-off' && member?.kind === 'staff' && member.managePortalSettings;
  const own = section === 'active' ? null : OWN_WORDS[section];
  const kept = readable(useLiveQuery(inbox(useViewer(), true).first));
  const allArchived = section === 'active' && kept != null && kept.rows.length > 0;
  // Compose beside it says it already.
  const saidBeside = useLocation().pathname === composeAddress();
  return (
    <Box sx={{ px: 3, py: 5, textAlign: 'center' }}>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {heading()}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {own !== null ? t(own[1]) : allArchived ? t('inbox.emptyActive') : whatComes()}
      </Typography>
      {section === 'active' && refusal !== null && !saidBeside && (
        <Box sx={{ mt: 2, textAlign: 'start' }}>
          <Notice tone="quiet">
            <div>{switchesOn ? t('inbox.off') : refusalText(side, refusal, '')}</div>
            {switchesOn && <Link to={ADDRESSES.settings}>{t('inbox.toSettings')}</Link>}
            {saysToCallClinic(side, refusal) && <CallClinic locationId={null} />}
          </Notice>
        </Box>
      )}
    </Box>
  );

  function heading(): string {
    if (own !== null) return t(own[0]);
    return t(allArchived ? 'inbox.emptyActiveHeading' : 'inbox.emptyHeading');
  }

  function whatComes(): string {
    const what = t(side === 'portal' ? 'inbox.emptyPortal' : 'inbox.emptyStaff');
    return refusal === null ? `${what} ${t('inbox.emptyBegin')}` : what;
  }
}
