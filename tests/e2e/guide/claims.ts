/**
 * What the patient guide claims of the product, each claim in our own words. A test of this folder holds each (see
 * guide-test.ts); `npm run test:guide` prints them as a list. `from` says which sentences of the guide a claim is made
 * of, by the hash that proofs/guide/guide-sentences.ts gives them: a sentence that is neither here nor in excused.ts
 * fails a unit test.
 */
export const GROUPS = ['begin', 'send', 'read', 'respond', 'archive', 'search'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  begin: 'Beginning',
  send: 'Sending a message',
  read: 'Learning of a message and reading it',
  respond: 'Answering',
  archive: 'Archiving',
  search: 'Searching',
};

interface GuideClaim {
  readonly group: Group;
  /** The title of its test. */
  readonly claim: string;
  /** `section/hash` of each sentence. */
  readonly from: readonly [string, ...string[]];
}

const BOTH_WAYS = 'my-messages-patient-guide/5b82383f93';
const WHO_WRITES = 'send-a-message/09f635c300';
const ONE_RECIPIENT = 'send-a-message/3ac5ca63f4';
const LOG_IN = 'send-a-message/7438f850b2';
const REGARDING = 'send-a-message/c6a3d70053';
const RECIPIENT = 'send-a-message/be632ba4b3';
const UNITED_KINGDOM = 'send-a-message/c9af33e455';
const OPEN_INBOX = 'respond-to-a-message/a725daae57';
const HEADER_ICON = 'respond-to-a-message/3457f810a2';
const BADGE = 'respond-to-a-message/bcef4e9d93';
const UNREAD_ORDER = 'respond-to-a-message/90b8cc6dbe';
const MAY_DISABLE = 'respond-to-a-message/b015dd212b';
const NEW_MESSAGE_MOVES = 'unarchive-conversations/447fd69cd4';
const NAME_OR_KEYWORD = 'searching-conversations/782b9a95bf';
const CLEAR = 'searching-conversations/15d01cadf2';

export const CLAIMS = {
  'both-ways': {
    group: 'begin',
    claim: 'A portal user and a staff member with the role write to each other, and either can begin',
    from: [BOTH_WAYS],
  },
  'admin-enables': {
    group: 'begin',
    claim: 'A Super Admin switches My Messages on in the settings, and from then on patients can write',
    from: ['my-messages-patient-guide/13040f5cd5'],
  },
  'sign-in': {
    group: 'begin',
    claim: 'One signs in to the portal with e-mail address and password, and nobody gets in without',
    from: [LOG_IN, OPEN_INBOX],
  },
  'header-link': {
    group: 'begin',
    claim: 'My Messages stands in the header of every screen and leads to the inbox',
    from: ['send-a-message/fb9f8084b1', HEADER_ICON],
  },
  'compose-opens': {
    group: 'send',
    claim: 'Compose opens an empty new message',
    from: ['send-a-message/d20af859ac'],
  },
  'patient-writes': {
    group: 'send',
    claim: 'A patient can write to a provider of their care team',
    from: [WHO_WRITES],
  },
  'guardian-writes': {
    group: 'send',
    claim: 'A guardian of a patient can write to a provider of the patient’s care team',
    from: [WHO_WRITES],
  },
  'guarantor-writes': {
    group: 'send',
    claim: 'A guarantor for a patient can write to a provider of the patient’s care team',
    from: [WHO_WRITES],
  },
  'whole-care-team': {
    group: 'send',
    claim: 'Everybody of the care team who has the role is offered as a recipient; who is not on it is not',
    from: [WHO_WRITES, RECIPIENT],
  },
  'role-needed': {
    group: 'send',
    claim: 'Who is on the care team without the role is not offered as a recipient',
    from: [ONE_RECIPIENT, RECIPIENT],
  },
  'one-recipient': {
    group: 'send',
    claim: 'A message goes to one person: choosing another takes the first choice back',
    from: [ONE_RECIPIENT],
  },
  'recipient-required': {
    group: 'send',
    claim: 'A message cannot be sent before somebody was chosen to get it',
    from: [RECIPIENT],
  },
  'regarding-several': {
    group: 'send',
    claim: 'Who has several charts chooses one under Regarding, and that decides who is offered',
    from: [REGARDING],
  },
  'regarding-one': {
    group: 'send',
    claim: 'Who has one chart is not asked for it',
    from: [REGARDING],
  },
  'emergency-uk': {
    group: 'send',
    claim: 'Somebody in the United Kingdom is told to call 999 in an emergency, and never 911',
    from: [UNITED_KINGDOM],
  },
  'emergency-us': {
    group: 'send',
    claim: 'Somebody in the United States is told to call 911 in an emergency, and never 999',
    from: [UNITED_KINGDOM],
  },
  'subject-optional': {
    group: 'send',
    claim: 'A message can be sent without a subject, and a subject that is given is shown',
    from: ['send-a-message/dfdd471ef5'],
  },
  'message-required': {
    group: 'send',
    claim: 'A message without text is not sent, and the field says why',
    from: ['send-a-message/d2d1401035'],
  },
  'send-delivers': {
    group: 'send',
    claim: 'Send brings the message to the provider, who sees it without loading the page again',
    from: ['send-a-message/748979ceb2'],
  },
  'mail-comes': {
    group: 'read',
    claim: 'An e-mail tells a portal user that a staff member has written',
    from: ['respond-to-a-message/71f56cb28f'],
  },
  'open-inbox': {
    group: 'read',
    claim: 'Open Inbox in the e-mail leads by e-mail address and password to the new message',
    from: [OPEN_INBOX],
  },
  'badge-counts': {
    group: 'read',
    claim: 'The badge at My Messages shows how many messages are unread, not how many conversations',
    from: [BADGE],
  },
  'badge-falls': {
    group: 'read',
    claim: 'The badge goes when the messages have been read',
    from: [BADGE, HEADER_ICON],
  },
  'blue-dot': {
    group: 'read',
    claim: 'A conversation with unread messages has a blue dot, says so in words, and has neither once read',
    from: [UNREAD_ORDER],
  },
  'newest-first': {
    group: 'read',
    claim: 'The newest conversation stands first, also when an older one gets a new message',
    from: [UNREAD_ORDER],
  },
  reply: {
    group: 'respond',
    claim: 'Reply opens a field to answer the care team member',
    from: ['respond-to-a-message/cfe3a54fba'],
  },
  'reply-sent': {
    group: 'respond',
    claim: 'Send brings the answer to the care team member in the same conversation',
    from: ['respond-to-a-message/a8cda3b52d'],
  },
  'permission-disables': {
    group: 'respond',
    claim: 'Taking a portal user’s permission to write takes Reply away and says why; reading stays',
    from: [MAY_DISABLE],
  },
  'assignment-disables': {
    group: 'respond',
    claim: 'Taking somebody off the care team takes Reply to them away and says why; reading stays',
    from: [MAY_DISABLE],
  },
  archive: {
    group: 'archive',
    claim: 'Archive stands in the conversation and takes it out of the active ones, for that person only',
    from: ['archive-conversations/950f3782d5'],
  },
  'archived-section': {
    group: 'archive',
    claim: 'The Archived section holds what was archived, and it can be read there',
    from: ['unarchive-conversations/6cc5bd9ec1'],
  },
  unarchive: {
    group: 'archive',
    claim: 'Unarchive in an archived conversation brings it back to the active ones',
    from: ['unarchive-conversations/01a1ead4df', 'unarchive-conversations/6cc5bd9ec1'],
  },
  'new-message-unarchives': {
    group: 'archive',
    claim: 'A new message brings an archived conversation back to the active ones by itself, for both people',
    from: [NEW_MESSAGE_MOVES],
  },
  'reply-unarchives': {
    group: 'archive',
    claim: 'Replying to an archived conversation brings it back to the active ones',
    from: ['unarchive-conversations/a7fd6ad5f0'],
  },
  'search-name': {
    group: 'search',
    claim: 'Searching for a name finds the conversations with that person, and no other',
    from: [NAME_OR_KEYWORD],
  },
  'search-keyword': {
    group: 'search',
    claim:
      'Searching for a word finds the message that has it, also in an archived conversation, and opens it',
    from: [NAME_OR_KEYWORD],
  },
  'search-minimum': {
    group: 'search',
    claim: 'Fewer than 3 characters are not searched for, and the screen says so; 3 are',
    from: ['searching-conversations/66edfdf39d'],
  },
  'search-clear': {
    group: 'search',
    claim: 'X beside the field empties it and brings the conversations back',
    from: [CLEAR],
  },
} as const satisfies Readonly<Record<string, GuideClaim>>;

export type ClaimId = keyof typeof CLAIMS;

export function isClaimId(id: string): id is ClaimId {
  return Object.hasOwn(CLAIMS, id);
}

/** Every id, in the order of the table, which is that of the guide. */
export const CLAIM_IDS: readonly ClaimId[] = Object.keys(CLAIMS).filter(isClaimId);
