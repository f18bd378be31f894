/** A figure that nobody can read from the code: what people do, how a clinic is made, and what things cost. */
interface Assumption {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

const is = (value: number, unit: string, source: string): Assumption => ({ value, unit, source });

const GUESS = 'a guess, to be replaced by what a clinic counts';
const FIRESTORE = 'list price of Cloud Firestore, nam5, as of 2025; other locations differ';
const FUNCTIONS = 'list price of Cloud Run functions, tier 1, as of 2025';

/** Everything that the model assumes; whatever else it says is taken from the code. Free quotas are left out. */
export const ASSUMPTIONS = {
  daysPerMonth: is(30.4, 'days', 'a year of 365 days'),
  workdaysPerMonth: is(21, 'days', 'a year of 252 working days'),
  usersPerClinic: is(10_000, 'portal users', GUESS),
  usersPerStaff: is(200, 'portal users', GUESS),

  hoursPerWorkday: is(8, 'hours', `${GUESS}: when people write`),
  peakOverMean: is(3, 'times', `${GUESS}: the busiest minutes`),

  opensPerUserDay: is(0.1, 'a day', `${GUESS}: three times a month`),
  opensPerStaffDay: is(4, 'a working day', `${GUESS}: the session ends after 15 idle minutes`),
  cachedOpens: is(0.8, 'share', `${GUESS}: what the browser has kept is not fetched again`),
  conversationsPerUser: is(5, 'rows', `${GUESS}: rows of the inbox; more than a page are not read`),
  conversationsPerStaff: is(500, 'rows', `${GUESS}: likewise`),
  messagesPerConversation: is(6, 'messages', GUESS),
  conversationsReadPerOpen: is(1.5, 'conversations', `${GUESS}: of a portal user`),
  conversationsReadPerStaffOpen: is(12, 'conversations', GUESS),

  messagesPerUserMonth: is(2, 'messages', `${GUESS}: of both sides together`),
  staffShare: is(0.5, 'share', `${GUESS}: each message is answered`),
  charactersPerMessage: is(400, 'characters', GUESS),
  readerLooking: is(0.2, 'share', `${GUESS}: messages that come while their reader has the app open`),
  notificationsPerMessage: is(0.8, 'notifications', `${GUESS}: one tells of all until it is followed`),
  urgentMessages: is(0.02, 'share', `${GUESS}: those of portal users whose words may tell of an emergency`),
  digestsPerStaffDay: is(2, 'a working day', `${GUESS}: at both hours of who has chosen none`),
  draftSavesPerMessage: is(3, 'saves', `${GUESS}: one within two seconds of each pause`),
  searchesPerUserMonth: is(0.2, 'searches', GUESS),
  searchesPerStaffDay: is(5, 'a working day', GUESS),
  rowsPerSearch: is(15, 'rows', `${GUESS}: of each of the two lists, of which a page is 25`),

  logoCharacters: is(8_000, 'characters', `${GUESS}: everybody reads it with the clinic; 24,000 at most`),
  appBytes: is(382_000, 'bytes', 'measured once: a production build, packed, until the inbox is seen'),
  secondsPerInvocation: is(0.1, 's', 'measured once in the emulator: 34 to 66 ms at the median'),
  secondsPerMail: is(1, 's', `${GUESS}: of the mail server's answer`),

  mailsPerSecond: is(
    14,
    'a second',
    'what Amazon SES lets a new account send; the contract with the provider says',
  ),
  sequentialWritesPerSecond: is(
    500,
    'a second',
    'best practices of Cloud Firestore: of an index of times, in one collection',
  ),
  documentWritesPerSecond: is(1, 'a second', 'best practices of Cloud Firestore: of one document, for long'),

  readPrice: is(0.06, '$ per 100,000', FIRESTORE),
  writePrice: is(0.18, '$ per 100,000', FIRESTORE),
  deletePrice: is(0.02, '$ per 100,000', FIRESTORE),
  storagePrice: is(0.18, '$ per GiB and month', FIRESTORE),
  egressPrice: is(0.12, '$ per GiB', 'list price of network egress to the internet, as of 2025'),
  hostingPrice: is(0.15, '$ per GiB', 'list price of Firebase Hosting, as of 2025'),
  invocationPrice: is(0.4, '$ per million', FUNCTIONS),
  computePrice: is(0.0000246, '$ per s', `${FUNCTIONS}: 1 vCPU and 256 MiB, nothing shared`),
  mailPrice: is(0.1, '$ per 1,000', 'list price of Amazon SES, as of 2025; providers differ tenfold'),
  signInPrice: is(
    0,
    '$ per person and month',
    'Firebase Authentication; 0.0025 to 0.0055 with Identity Platform',
  ),
} as const satisfies Record<string, Assumption>;

export type AssumptionName = keyof typeof ASSUMPTIONS;
export type Assumed = Readonly<Record<AssumptionName, number>>;

export const isAssumption = (name: string): name is AssumptionName => Object.hasOwn(ASSUMPTIONS, name);
export const ASSUMPTION_NAMES = Object.keys(ASSUMPTIONS).filter(isAssumption);

/** Every assumption's value, of which `changes` are others. */
export function assumed(changes: Partial<Assumed> = {}): Assumed {
  const pairs = ASSUMPTION_NAMES.map((name) => [name, changes[name] ?? ASSUMPTIONS[name].value] as const);
  return Object.fromEntries(pairs) as Record<AssumptionName, number>;
}
