import { useTranslation } from 'react-i18next';
import { memberOf } from '../../../data/entities/admin';
import { readable } from '../../../data/live/readable';
import { useLiveQuery } from '../../../data/live/use-live-query';
import { useViewer } from '../../../data/viewer-context';

/** What acts besides people, by the id that it writes. */
const TOOLS = ['import', 'seed', 'grant-admin', 'server'] as const;

/** Who an id of the audit trail is, in words. */
export function useActorName(actorId: string): string {
  const { t } = useTranslation();
  const viewer = useViewer();
  const tool = TOOLS.find((known) => known === actorId);
  const asked = useLiveQuery(tool === undefined ? memberOf(viewer, actorId) : null);
  const member = readable(asked);
  if (tool !== undefined) return t(`admin.audit.tool.${tool}`);
  if (member === undefined) return t(asked.error === null ? 'loading' : 'admin.audit.unreadable');
  return member?.displayName ?? t('admin.audit.unknown');
}
