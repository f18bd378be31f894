import { organization, ownMember } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { WritingNote } from '../ui/writing-note';

/** What must be said wherever a portal user writes; `small` where a letter stands beside it. */
export function EmergencyNote({ small = false }: { readonly small?: boolean }) {
  const viewer = useViewer();
  const { data: member } = useLiveQuery(ownMember(viewer));
  const { data: clinic } = useLiveQuery(organization(viewer));
  if (!clinic || member === undefined) return null;
  return (
    <WritingNote
      userCountry={member?.country ?? null}
      organizationCountry={clinic.country}
      clinic={clinic.name}
      responseDays={clinic.messaging.responseDays}
      small={small}
    />
  );
}
