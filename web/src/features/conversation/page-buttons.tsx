import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ArrowDownToLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { More } from '../../data/live/use-more';
import { MoreButton } from '../../shared/more-button';

interface EarlierButtonProps {
  readonly more: More;
  /** Whether there are messages among them that the viewer has not seen. */
  readonly unseen: boolean;
  readonly onShow: () => void;
}

/** Above the letters. */
export function EarlierButton({ more, unseen, onShow }: EarlierButtonProps) {
  const { t } = useTranslation();
  return (
    <MoreButton
      wide={false}
      more={more}
      label={t(unseen ? 'conversation.earlierNew' : 'conversation.earlier')}
      loadingLabel={t('conversation.earlierLoading')}
      failed={t('conversation.earlierFailed')}
      onShow={onShow}
    />
  );
}

interface LaterButtonsProps {
  readonly more: More;
  readonly onShow: () => void;
  readonly onNewest: () => void;
}

/** Below letters that do not go up to the newest. */
export function LaterButtons({ more, onShow, onNewest }: LaterButtonsProps) {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
      <MoreButton
        wide={false}
        more={more}
        label={t('conversation.later')}
        loadingLabel={t('conversation.laterLoading')}
        failed={t('conversation.laterFailed')}
        onShow={onShow}
      />
      <Button variant="outlined" size="small" startIcon={<ArrowDownToLine size={18} />} onClick={onNewest}>
        {t('conversation.newest')}
      </Button>
    </Box>
  );
}
