import type { Draft } from '../../data/drafts/draft';
import { ComposeView } from './compose-view';
import { EmergencyNote } from './emergency-note';
import { usePortalChoices } from './use-portal-choices';
import { useStaffChoices } from './use-staff-choices';

interface ComposeSideProps {
  readonly draft: Draft | undefined;
}

/** A portal user writes to staff. */
export function PortalCompose({ draft }: ComposeSideProps) {
  const choices = usePortalChoices(draft?.chartId ?? null);
  return <ComposeView draft={draft} choices={choices} note={<EmergencyNote />} />;
}

/** A staff member writes to a portal user. */
export function StaffCompose({ draft }: ComposeSideProps) {
  const choices = useStaffChoices(draft?.chartId ?? null);
  return <ComposeView draft={draft} choices={choices} note={null} />;
}
