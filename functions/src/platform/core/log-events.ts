/** What the log says when something was done; each line of it begins with one of these words or the ones below. */
export const EVENTS = [
  'audit sealed',
  'call answered',
  'conversations purged',
  'derived anew',
  'mail came back',
  'mail swept',
  'mail tried',
  'messages swept',
  'somebody saw an error',
] as const;

/** What the log says when something failed. */
export const FAILURES = [
  'audit not sealed',
  'call failed',
  'check failed',
  'conversations not purged',
  'error report not kept',
  'event failed',
  'mail failed',
  'returned mail not noted',
  'tried again in vain',
] as const;

export type LoggedEvent = (typeof EVENTS)[number];
export type LoggedFailure = (typeof FAILURES)[number];
