import type { SearchEntry } from '../documents/search-entry';
import { messageTokens, searchTokens } from './tokens';

type Names = Pick<SearchEntry, 'patientName' | 'portalUserName' | 'staffName'>;

/** What of an entry it is found by: of a message its text, of a conversation what is said of it. */
export type EntryText = Names &
  (
    | { readonly kind: 'message'; readonly body: string }
    | ({ readonly kind: 'conversation' } & Pick<SearchEntry, 'subject' | 'staffTitle' | 'chartLabel'>)
  );

/** The tokens of a search entry: {@link messageTokens} of a message, {@link searchTokens} of a conversation. */
export function tokensOfEntry(entry: EntryText): string[] {
  const names = [entry.patientName, entry.portalUserName, entry.staffName];
  return entry.kind === 'message'
    ? messageTokens(entry.body, ...names)
    : searchTokens(entry.subject, ...names, entry.staffTitle, entry.chartLabel);
}
