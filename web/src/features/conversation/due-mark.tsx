import type { Conversation } from '@my-messages/domain/documents/conversation';
import Typography from '@mui/material/Typography';
import { useViewer } from '../../data/viewer-context';
import { useWaitWords } from '../../i18n/use-wait-words';
import { WaitMark } from '../../shared/wait-mark';
import { useNow } from '../../ui/use-now';

/** Says to staff that their answer is late or soon due, as the row of the conversation does. */
export function DueMark({ conversation: { waitingSince, staff } }: { readonly conversation: Conversation }) {
  const { side } = useViewer();
  const waitWords = useWaitWords();
  const now = useNow();
  if (side !== 'staff' || waitingSince === null || staff.archived) return null;
  const wait = waitWords(waitingSince, now);
  if (wait.due === 'later') return null;
  return (
    <Typography variant="body2" sx={{ mb: 2.5 }}>
      <WaitMark wait={wait} />
    </Typography>
  );
}
