import type { HandOver } from '@my-messages/domain/callables';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import { useCallFunction } from '../data/functions/functions-context';
import { useCommand, type Command } from '../data/use-command';
import { useViewer } from '../data/viewer-context';
import { cover } from '../i18n/en/cover';
import { addTexts } from '../i18n/i18n';

addTexts(cover);

export type HandingOver = Command<StaffCard, HandOver['response']['outcome']>;

/** Hands the conversation to another staff member, who has it from then on: whoever gave it away no longer sees it. */
export function useHandingOver(conversationId: string): HandingOver {
  const call = useCallFunction();
  const { organizationId } = useViewer();
  return useCommand(async ({ uid: toId }: StaffCard) => {
    const { outcome } = await call('handOver', { organizationId, conversationId, toId });
    return outcome;
  });
}
