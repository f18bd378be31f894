import type { PortalMember, StaffMember } from '@my-messages/domain/documents/member';
import { staffCard } from '../../../data/entities/charts';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { LoadProblem } from '../pieces/load-problem';
import { RowsSkeleton } from '../pieces/rows-skeleton';
import { RenameForm } from './rename-form';

/** A portal user's name and address. */
export function PortalDescription({ member }: { readonly member: PortalMember }) {
  return <RenameForm member={member} title={null} />;
}

/** A staff member's name, address and title; the title stands on their card. */
export function StaffDescription({ member }: { readonly member: StaffMember }) {
  const { data: card, error, retry } = useLiveQuery(staffCard(useViewer(), member.uid));
  if (card !== undefined) return <RenameForm member={member} title={card?.title ?? ''} />;
  return error === null ? <RowsSkeleton /> : <LoadProblem error={error} retry={retry} />;
}
