import type { NoteDownload } from '@my-messages/domain/callables';
import { planDownloaded } from '@my-messages/domain/derived/audit-events';
import { isActiveMember } from '@my-messages/domain/policy/active-member';
import { hasJustConfirmed, type Caller } from '../../platform/core/caller';
import { recordAuditEvent } from '../../platform/store/audit-trail';
import { readMember } from '../../platform/store/records';

/** Adds the line that says that a portal user downloads their conversations. */
export async function noteDownload(
  caller: Caller,
  { organizationId }: NoteDownload['request'],
  now: number,
): Promise<NoteDownload['response']> {
  const asker = await readMember(organizationId, caller.uid);
  if (!isActiveMember(asker) || asker.kind !== 'portal') return { outcome: 'not-allowed' };
  if (!hasJustConfirmed(caller, now)) return { outcome: 'confirm-again' };
  await recordAuditEvent(planDownloaded(organizationId, caller, now));
  return { outcome: 'done' };
}
