import { words } from '@my-messages/domain/search/tokens';
import { nameFields, NameSearch } from '@my-messages/domain/text/name-fields';
import { useEffect, useState } from 'react';
import type { Choices, Recipient } from './choices';

/** From so many on, people are found rather than looked through. */
const MANY = 9;

/**
 * The recipients by what is typed of their names and titles; the chosen one always. What is typed looks through those
 * too who are not loaded yet. `typed` is null where there are few.
 */
export function useFindRecipient(
  recipients: readonly Recipient[] | undefined,
  chosenId: string | null,
  more: Choices['moreRecipients'],
) {
  const [typed, setTyped] = useState('');
  const search = new NameSearch(typed);

  const loadMore = words(typed).length > 0 && more !== null && !more.loading && more.error === null;
  useEffect(() => {
    if (loadMore) more.show();
  }, [loadMore, more]);

  const many = more !== null || (recipients !== undefined && recipients.length >= MANY);
  const shown = recipients?.filter(
    (recipient) => recipient.uid === chosenId || !many || fits(recipient, search),
  );
  return { shown, typed: many ? typed : null, onType: setTyped };
}

/** Whether every word that was typed begins one of the person's, as the server finds people and charts. */
function fits({ name, note }: Recipient, search: NameSearch): boolean {
  return search.finds(nameFields(`${name} ${note}`).nameTokens);
}
