import type { Draft } from '../../data/drafts/draft';
import type { DraftKey } from '../../data/drafts/draft-store';
import { EmergencyNote } from '../../shared/emergency-note';
import { useRoomForRail } from '../../ui/with-rail';
import { ComposeView } from './compose-view';
import { usePortalChoices } from './use-portal-choices';
import { useStaffChoices } from './use-staff-choices';

interface ComposeSideProps {
  readonly draftKey: DraftKey;
  readonly draft: Draft | undefined;
}

/** A portal user writes to staff. */
export function PortalCompose(props: ComposeSideProps) {
  const choices = usePortalChoices(props.draft?.chartId ?? null);
  const saidBeside = useRoomForRail();
  return <ComposeView {...props} choices={choices} note={saidBeside ? null : <EmergencyNote />} />;
}

/** A staff member writes to a portal user. */
export function StaffCompose(props: ComposeSideProps) {
  const choices = useStaffChoices(props.draft?.chartId ?? null);
  return <ComposeView {...props} choices={choices} note={null} />;
}
