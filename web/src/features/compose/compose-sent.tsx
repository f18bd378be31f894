import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { ComposeHeading } from './compose-heading';

/** Stands for the time that the conversation of a message that was sent needs to open. */
export function ComposeSent() {
  const { t } = useTranslation();
  return (
    <>
      <ComposeHeading about={null} />
      <Typography variant="body2">{t('sending.sent')}</Typography>
    </>
  );
}
