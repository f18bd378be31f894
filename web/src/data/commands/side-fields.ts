import type { ConversationDoc } from '@my-messages/domain/documents/conversation';
import type { Changes, Written } from '@my-messages/domain/documents/written';
import type { Side } from '@my-messages/domain/side';
import type { ServerTime } from '../store/store';

type SideFields = Partial<Written<ConversationDoc['portal'], ServerTime>>;

type ChangedSides = Pick<Changes<ConversationDoc, ServerTime>, `${Side}.${keyof SideFields}`>;

/**
 * The fields of one side of a conversation, as the dotted paths of a change. The compiler takes no name that is put
 * together where it stands; here are all that are.
 */
export function sideFields(side: Side, fields: SideFields): ChangedSides {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${side}.${field}`, value]));
}

/** Two values, each for its side. */
export const bySide = <Value>(own: Side, ofOwn: Value, ofOther: Value): Record<Side, Value> =>
  own === 'portal' ? { portal: ofOwn, staff: ofOther } : { portal: ofOther, staff: ofOwn };
