import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useNavigate } from 'react-router-dom';
import { conversationIn, inboxAddress, type InboxSection } from '../../ui/addresses';
import { useShortcut } from '../../ui/shortcuts';

/**
 * From one conversation of the list to the next, by j and k; gives the way on from one that leaves the list. `rows` are
 * in the order of the list.
 */
export function useRowMoves(rows: readonly Conversation[], section: InboxSection, openId: string | null) {
  const navigate = useNavigate();
  const at = rows.findIndex(({ id }) => id === openId);
  const open = (row: Conversation | undefined) => {
    if (row !== undefined) void navigate(conversationIn(section, row.id));
  };
  useShortcut('j', () => {
    open(rows[at + 1]);
  });
  useShortcut('k', () => {
    open(at === -1 ? rows.at(-1) : rows[at - 1]);
  });
  return {
    /** Opens what follows the open conversation, which leaves the list with these, else what stood before, else none. */
    leave: (gone: readonly Conversation[]) => {
      const stays = (row: Conversation) => !gone.some(({ id }) => id === row.id);
      const next = rows.slice(at + 1).find(stays) ?? rows.slice(0, at).findLast(stays);
      if (next === undefined) void navigate(inboxAddress(section));
      else open(next);
    },
  };
}
