import type { WaitingPlace, WaitingRow } from '@my-messages/domain/callables';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import { useState } from 'react';
import { DataError } from '../../../data/errors/data-error';
import { useCallFunction } from '../../../data/functions/functions-context';
import { useCommand, type Command } from '../../../data/use-command';
import { useViewer } from '../../../data/viewer-context';
import type { Leaving } from './leaving-dialog';

export interface HandingAllOver extends Command<StaffCard, readonly WaitingRow[]> {
  /** How many the colleague has got so far. */
  readonly count: number;
}

/**
 * Hands all that waits for somebody to one colleague, one after the other, also what is not on the screen. Answers with
 * those that the colleague could not take.
 */
export function useHandingAllOver(leaving: Leaving): HandingAllOver {
  const call = useCallFunction();
  const { organizationId } = useViewer();
  const [count, setCount] = useState(0);
  const command = useCommand(async ({ uid: toId }: StaffCard) => {
    setCount(0);
    // A page may begin with the last row of the one before.
    const tried = new Map<string, WaitingRow>();
    const taken = new Set<string>();
    let after: WaitingPlace | null = null;
    do {
      const page = await nextPage(after);
      for (const row of page.rows.filter(({ id }) => !tried.has(id))) {
        tried.set(row.id, row);
        const { outcome } = await call('handOver', { organizationId, conversationId: row.id, toId });
        if (outcome === 'done') setCount(taken.add(row.id).size);
      }
      after = page.next;
    } while (after !== null);
    return [...tried.values()].filter(({ id }) => !taken.has(id));
  });
  return { ...command, count };

  async function nextPage(after: WaitingPlace | null) {
    const page = await call('listWaiting', { organizationId, ...leaving, after });
    if (page.outcome !== 'done') throw new DataError('forbidden');
    return page;
  }
}
