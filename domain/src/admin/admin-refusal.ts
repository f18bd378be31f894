/** Why the server did not carry out an admin's change; nothing was changed then. */
export const ADMIN_REFUSALS = [
  /** The asker is not active or does not have the role. */
  'not-allowed',
  /** What is to be changed is not there. */
  'missing',
  /** Nobody gives themselves a role, or deactivates themselves. */
  'yourself',
  /** Somebody has to be left who can administer. */
  'last-super-admin',
  /** The address belongs to a member of this organization. */
  'already-member',
  /** An invitation that was accepted cannot be sent again; nor one of somebody who is deactivated. */
  'not-invited',
  /** There is no e-mail address to send anything to. */
  'no-address',
  /** Another account has the address. */
  'address-taken',
  /** The account belongs to other organizations, too: none of them changes how its owner comes in. */
  'other-clinic',
  /** A portal user where staff is asked for, or the other way round. */
  'other-kind',
  /** A chart has one patient, and somebody else is connected to it as that. */
  'another-patient',
  /** A list that may not grow further. */
  'too-many',
  /** Who is to answer meanwhile is no other staff member who can be written to. */
  'no-cover',
  /** Somebody waits for an answer of theirs, which they could not give any more. */
  'waiting',
  /** Who asks it of others is let in with a second factor themselves: then they know that it works. */
  'no-second-factor',
  /** Not a telephone number that can be shown and dialled. */
  'unsound-phone',
] as const;

export type AdminRefusal = (typeof ADMIN_REFUSALS)[number];
