import type { Problem } from '@my-messages/domain/documents/problem';

/** What can be done about a problem: by whom, and whether another try has a chance. */
export type Advice = 'malformed' | 'again' | 'credentials' | 'refused' | 'unreachable' | 'seen';

/** From the code that the functions keep: a mail server's reply, or the code of a library. */
export function adviceFor({ kind, code }: Pick<Problem, 'kind' | 'code'>): Advice {
  if (code.startsWith('malformed')) return 'malformed';
  if (kind === 'screen') return 'seen';
  if (kind === 'event') return 'again';
  // RFC 4954: what a server replies to a sign-in that it does not accept.
  if (code === 'EAUTH' || /^53[0458]/.test(code)) return 'credentials';
  return code.startsWith('5') || code === 'EENVELOPE' ? 'refused' : 'unreachable';
}
