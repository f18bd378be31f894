import type { Chart } from '@my-messages/domain/documents/chart';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Organization } from '@my-messages/domain/documents/organization';
import Button from '@mui/material/Button';
import { ArrowRightLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import { HandOverDialog } from '../../shared/hand-over-dialog';
import type { HandingOver } from '../../shared/use-handing-over';

interface HandOverButtonProps {
  readonly conversation: Conversation;
  readonly clinic: Organization | null | undefined;
  /** Null where the viewer may not see it. */
  readonly about: Chart | null | undefined;
  readonly handing: HandingOver;
}

/** For staff: the way to give the conversation to somebody else. */
export function HandOverButton({ conversation, clinic, about, handing }: HandOverButtonProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const [open, setOpen] = useState(false);
  if (side !== 'staff') return null;
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
          about={about}
          handing={handing}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
