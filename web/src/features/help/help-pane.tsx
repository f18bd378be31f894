import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import { help } from '../../i18n/en/help';
import { addTexts } from '../../i18n/i18n';
import { CallClinic } from '../../shared/call-clinic';
import { EmergencyNote } from '../../shared/emergency-note';
import { ADDRESSES } from '../../ui/addresses';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';

addTexts(help);

const OF_BOTH = ['find', 'archive', 'drafts'] as const;
const TOPICS = {
  portal: ['write', ...OF_BOTH, 'mail', 'print', 'leave'],
  staff: ['whom', 'answers', ...OF_BOTH, 'told', 'print', 'keys'],
} as const;

/** What one can do, on one screen, for the side that asks; and for portal users what not to do here, first. */
export function HelpPane() {
  const { t } = useTranslation();
  const { side } = useViewer();
  return (
    <Page alone>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('help.heading')}
      </Typography>
      <Stack spacing={2.5}>
        {side === 'portal' && <EmergencyNote />}
        {TOPICS[side].map((topic) => (
          <section key={topic} aria-labelledby={`help-${topic}`}>
            <Typography variant="h2" id={`help-${topic}`} sx={{ mb: 0.5 }}>
              {t(`help.${topic}`)}
            </Typography>
            <Typography>{t(`help.${topic}How`)}</Typography>
          </section>
        ))}
        {side === 'portal' && (
          <section aria-labelledby="help-call">
            <Typography variant="h2" id="help-call" sx={{ mb: 0.5 }}>
              {t('help.call')}
            </Typography>
            <Typography>{t('help.callHow')}</Typography>
            <CallClinic locationId={null} />
          </section>
        )}
        <div>
          <LinkButton to={ADDRESSES.messages} variant="outlined">
            {t('notFound.inbox')}
          </LinkButton>
        </div>
      </Stack>
    </Page>
  );
}
