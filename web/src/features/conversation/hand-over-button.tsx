import type { Conversation } from '@my-messages/domain/documents/conversation';
import Button from '@mui/material/Button';
import { ArrowRightLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chart } from '../../data/entities/charts';
import { organization } from '../../data/entities/people';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { HandOverDialog } from '../../shared/hand-over-dialog';
import type { HandingOver } from '../../shared/use-handing-over';

interface HandOverButtonProps {
  readonly conversation: Conversation;
  readonly handing: HandingOver;
}

/** For staff: the way to give the conversation to somebody else. */
export function HandOverButton({ conversation, handing }: HandOverButtonProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const clinic = readable(useLiveQuery(organization(viewer)));
  const about = readable(useLiveQuery(chart(viewer, conversation.chartId)));
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        startIcon={<ArrowRightLeft size={18} />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('handOver.open')}
      </Button>
      {open && (
        <HandOverDialog
          staffId={conversation.staffId}
          body={t('handOver.body', { name: conversation.portalUserName })}
          clinic={clinic}
          about={[about]}
          handing={handing}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
