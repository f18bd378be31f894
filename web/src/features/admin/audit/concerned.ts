import type { AuditEvent } from '@my-messages/domain/documents/audit-event';
import { COLLECTIONS } from '@my-messages/domain/paths';

/** The person and the chart that a line is about, by id; null where there is none. */
export interface Concerned {
  readonly uid: string | null;
  readonly chartId: string | null;
}

/** From the target's path and the detail. A message concerns neither: who it went to is not in the trail. */
export function concerned({ target, detail }: Pick<AuditEvent, 'target' | 'detail'>): Concerned {
  const [collection, id = ''] = target.split('/');
  const [chartPart = '', personPart = ''] = collection === COLLECTIONS.connections ? id.split('_') : [];
  return {
    uid: text(detail['uid']) ?? named(collection === COLLECTIONS.members ? id : personPart),
    chartId: text(detail['chartId']) ?? named(collection === COLLECTIONS.charts ? id : chartPart),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? named(value) : null;
}

function named(id: string): string | null {
  return id === '' ? null : id;
}
