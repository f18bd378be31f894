import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { organizationOfConversation } from '../data/entities/conversation-home';
import type { DataError } from '../data/errors/data-error';
import type { Visitor } from '../data/viewer';
import { conversationAt } from '../ui/addresses';

/** Where an address that names a conversation, and no organization, belongs. */
export interface DeepLink {
  /** While its organization is being looked for. */
  readonly looking: boolean;
  /** The organization that has the conversation; null for none. */
  readonly organizationId: string | null;
  readonly error: DataError | null;
  readonly retry: () => void;
}

/**
 * Finds the organization of the conversation that the app was entered at, as from a mail; looks once, with one
 * request for each of `organizationIds`. Who has only one, or came in elsewhere, needs no looking.
 */
export function useDeepLink(
  { store, uid }: Pick<Visitor, 'store' | 'uid'>,
  organizationIds: readonly string[],
): DeepLink {
  const { pathname } = useLocation();
  const [entered] = useState(() => conversationAt(pathname));
  const wanted = entered !== '' && organizationIds.length > 1;
  const { data, error, isPending, refetch } = useQuery<string | null, DataError>({
    queryKey: ['conversation home', uid, entered],
    queryFn: () => organizationOfConversation(store, organizationIds, entered),
    enabled: wanted,
    gcTime: Infinity,
  });
  return {
    looking: wanted && isPending,
    organizationId: data ?? null,
    error,
    retry: () => void refetch(),
  };
}
