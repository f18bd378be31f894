import type { Conversation, Handover } from '@my-messages/domain/documents/conversation';
import type { ShownMessage } from '../../data/entities/conversations';

type HandedOver = Pick<Conversation, 'handovers' | 'staffId' | 'staffName' | 'staffTitle'>;

/** The title of who wrote a letter of the staff: a conversation that was handed over has letters of several. */
export function titleOfSender({ handovers, staffId, staffTitle }: HandedOver, senderId: string): string {
  if (senderId === staffId) return staffTitle;
  return handovers.find(({ from }) => from.id === senderId)?.from.title ?? '';
}

/** Who of the staff has opened, or has yet to open, the portal user's message with this number. */
export function openerOf({ handovers, staffName }: HandedOver, number: number): string {
  return handovers.find(({ seen }) => number <= seen)?.from.name ?? staffName;
}

/** The handovers between two letters: after one, and before the next; undefined is the beginning, or the end. */
export function handedOverBetween(
  { handovers }: HandedOver,
  before: ShownMessage | undefined,
  next: ShownMessage | undefined,
): readonly Handover[] {
  return handovers.filter(({ at }) => at > (before?.sentAt ?? -Infinity) && at <= (next?.sentAt ?? Infinity));
}
