import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { holdsText } from '../../data/drafts/draft';
import { useDrafts } from '../../data/drafts/draft-context';
import { isReply } from '../../data/drafts/draft-store';
import { Notice } from '../../ui/notice';
import { composeAddress } from '../../ui/addresses';
import { MEASURES } from '../../theme/tokens';

/** New messages to others that were begun and not sent; they wait under their own addressee. */
export function Unfinished() {
  const { t } = useTranslation();
  const others = [...useDrafts()].filter(([key, draft]) => !isReply(key, draft) && holdsText(draft));
  if (others.length === 0) return null;
  return (
    <Notice tone="quiet">
      {t('compose.unfinished')}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {others.map(([key, { recipientName, chartLabel }]) => (
          <li key={key}>
            <Link
              to={composeAddress({ draft: key })}
              style={{ display: 'inline-flex', alignItems: 'center', minHeight: MEASURES.touchTarget }}
            >
              {t('compose.unfinishedTo', { name: recipientName, chart: chartLabel })}
            </Link>
          </li>
        ))}
      </Box>
    </Notice>
  );
}
