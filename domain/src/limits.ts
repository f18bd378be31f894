/**
 * Every limit of the product, once. Rules cannot import, so `firestore.rules` repeats some of these figures;
 * a rules test holds both sides of each edge. Text lengths are in UTF-16 code units, as `String.length`
 * counts them.
 */
export const LIMITS = {
  subjectLength: 120,
  messageLength: 10_000,
  /** A draft may be too long to be sent, and is kept all the same. */
  draftLength: 50_000,
  draftSubjectLength: 1000,
  previewLength: 140,
  /** Rows that a screen asks for at a time. */
  pageSize: 25,
  /** Rows that the rules let a list return. */
  listLimit: 50,
  searchTermMinimum: 3,
  /** In scripts without spaces, where two letters often are a word. */
  searchUnspacedMinimum: 2,
  /** Of a person's name, two letters of which may be a whole word: Li, Bo. */
  nameTermMinimum: 2,
  searchTermMaximum: 64,
  /** The longest prefix that is stored as a search token; longer words are stored whole besides. */
  searchPrefixLength: 15,
  /**
   * Tokens that one entry stores. Far more than any letter has, and few enough for what Firestore lets the indexes of
   * one document hold: 40,000 entries, 8 MiB (firebase.google.com/docs/firestore/quotas). Some texts
   * could bring more.
   */
  searchTokens: 8_000,
  /** Names, titles and labels. */
  nameLength: 120,
  /** RFC 5321 allows no longer path. */
  emailLength: 254,
  /** A telephone number as people write it, with an extension. */
  phoneLength: 32,
  /** From so many digits on, groups of digits are taken for one telephone number. */
  phoneDigits: 7,
  /** The longest response time that a clinic can promise, in business days. */
  responseDays: 30,
  /** How often a clinic can open on one day, and for how many days it can name holidays. */
  openingSpans: 2,
  holidays: 60,
  /** After how long somebody is reminded of what they have not read: at most, and where the clinic has not chosen. */
  reminderHours: 168,
  reminderHoursUnchosen: 24,
  /** Hours of the day at which one person gets the mail for all that is unread. */
  digestHours: 4,
  /** The longest care team; the staff on it are read one by one. */
  careTeamSize: 50,
  /** Charts that one portal user can be connected to; a change of their membership touches every connection. */
  connectionsPerPerson: 50,
  /** How often one conversation can be handed over or closed: every row of an inbox carries all of it. */
  history: 20,
  /** What is said where a wait is ended without an answer. */
  closingNoteLength: 500,
  /** Of a saved answer; its text is no longer than a message. */
  answerTitleLength: 80,
  /** Saved answers of a clinic, all of which the rules let one list return; one's own are as many as any list may. */
  clinicAnswers: 100,
  /** Lines of the audit trail in one seal: what is said of them all has to fit into one document. */
  sealedLines: 400,
  /**
   * How long a line of the audit trail is kept, in days: seven years, one more than what HIPAA asks of documentation
   * (45 CFR 164.316(b)(2)(i)).
   */
  auditDays: 2557,
  /** The longest that a clinic can choose to keep conversations, in years, besides for ever. */
  retentionYears: 30,
  /** How many days what is due is only counted, after a clinic chose how long it keeps conversations. */
  retentionDays: 7,
  /** Problems that one request may have tried again. */
  problemsAtOnce: 50,
  /** How long a session lasts, in hours, whatever is done in it. */
  sessionHours: 12,
  /** For how many minutes after they entered their password somebody can export conversations, or download their own. */
  confirmedMinutes: 10,
  /** After how many minutes in which nothing is done it ends: what a clinic can choose, and where it has not. */
  idleMinutesLeast: 5,
  idleMinutes: 60,
  idleMinutesUnchosen: 15,
  /** Of a clinic's logo, in characters: everybody reads it with the clinic. */
  logoLength: 24_000,
  passwordMinimum: 12,
  passwordMaximum: 128,
  /**
   * Pace: in one conversation, every tenth message of one side must come at least a minute after the mark
   * that the tenth before it left. A burst is possible; a flood is not.
   */
  paceMessages: 10,
  paceSeconds: 60,
} as const;
