import { memberOf } from '../../../data/entities/admin';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';
import { memberState, useMemberWords } from '../people/use-member-words';

/**
 * Why somebody of a chart is not active, in words: `otherwise` where they are, or where it cannot be read, and nothing
 * until it is known. Null asks of nobody.
 */
export function useWhyInactive(uid: string | null, otherwise: string): string {
  const words = useMemberWords();
  const viewer = useViewer();
  const { data: member, error } = useLiveQuery(uid === null ? null : memberOf(viewer, uid));
  if (member === undefined && error === null) return '';
  return member == null || memberState(member) === 'active' ? otherwise : words.state(member);
}
