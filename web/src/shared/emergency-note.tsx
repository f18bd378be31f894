import { organization, ownMember } from '../data/entities/people';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { useOpeningWords } from '../i18n/use-opening-words';
import { WritingNote } from '../ui/writing-note';

/** For a field that says it, too: who goes to it by the keyboard does not read what stands above. */
export const EMERGENCY_NOTE_ID = 'emergency-note';

/** What must be said wherever a portal user writes; `small` where a letter stands beside it. */
export function EmergencyNote({ small = false }: { readonly small?: boolean }) {
  const viewer = useViewer();
  const { data: member } = useLiveQuery(ownMember(viewer));
  const { data: clinic } = useLiveQuery(organization(viewer));
  const closed = useOpeningWords();
  if (!clinic || member === undefined) return null;
  return (
    <WritingNote
      id={EMERGENCY_NOTE_ID}
      userCountry={member?.country ?? null}
      organizationCountry={clinic.country}
      clinic={clinic.name}
      responseDays={clinic.messaging.responseDays}
      closed={closed}
      small={small}
    />
  );
}
