import type { Conversation } from '../documents/conversation';

/** What of a conversation says who reads it, and as what. */
export type People = Pick<
  Conversation,
  'portalUserId' | 'portalUserName' | 'relationship' | 'patientName' | 'staffId' | 'staffName' | 'staffTitle'
>;

/** Somebody who reads a conversation, and what they are in it. */
export type Reader = { readonly uid: string; readonly name: string } & (
  | ({ readonly side: 'portal' } & Readonly<Pick<Conversation, 'relationship' | 'patientName'>>)
  | { readonly side: 'staff'; readonly title: string }
);

/**
 * Everybody who reads a conversation, its messages and what search finds of it: its two people and nobody else, as
 * `isParticipant` of the rules says.
 */
export function readersOf(people: People): readonly [Reader, Reader] {
  const { portalUserId, portalUserName, relationship, patientName, staffId, staffName, staffTitle } = people;
  return [
    { side: 'portal', uid: portalUserId, name: portalUserName, relationship, patientName },
    { side: 'staff', uid: staffId, name: staffName, title: staffTitle },
  ];
}
