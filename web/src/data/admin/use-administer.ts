import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import type { AdminRefusal } from '@my-messages/domain/admin/admin-refusal';
import { useCallback } from 'react';
import type { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';
import { useCallFunction } from '../functions/functions-context';
import { useViewer } from '../viewer-context';

/** What became of a change: carried out, refused for a reason, or nobody knows because the call failed. */
export type Administered =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: AdminRefusal }
  | { readonly kind: 'failed'; readonly error: DataError };

/**
 * Asks the server for one change in the viewer's organization. Never rejects. The effect is not in the answer: the
 * listeners bring it.
 */
export function useAdminister(): (change: AdminChange) => Promise<Administered> {
  const call = useCallFunction();
  const { organizationId } = useViewer();
  return useCallback(
    async (change) => {
      try {
        const answer = await call('administer', { organizationId, change });
        return answer.outcome === 'done'
          ? { kind: 'done', id: answer.id }
          : { kind: 'refused', refusal: answer.outcome };
      } catch (cause) {
        return { kind: 'failed', error: toDataError(cause) };
      }
    },
    [call, organizationId],
  );
}
