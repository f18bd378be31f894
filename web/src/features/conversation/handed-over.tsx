import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { To } from 'react-router-dom';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';

interface HandedOverProps {
  /** Who has it now. */
  readonly name: string;
  readonly inbox: To;
}

/** In place of a conversation that the viewer has just given away. */
export function HandedOver({ name, inbox }: HandedOverProps) {
  const { t } = useTranslation();
  return (
    <Page>
      <Stack spacing={2} role="status" sx={{ alignItems: 'flex-start' }}>
        <Typography variant="h1">{t('handOver.doneHeading')}</Typography>
        <Typography>{t('handOver.done', { name })}</Typography>
        <LinkButton to={inbox} variant="contained">
          {t('notFound.inbox')}
        </LinkButton>
      </Stack>
    </Page>
  );
}
