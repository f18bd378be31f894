import { readEmailAddress } from '@my-messages/domain/text/email-address';
import type { ContactPoint } from './datatypes';
import { isCurrent } from './time';

/**
 * The person's current e-mail address, the first by rank that is one; null where there is none. The places of those that
 * are none are told to `flaw`, by their index.
 */
export function emailAddress(
  telecom: readonly ContactPoint[],
  now: number,
  flaw: (index: number) => void,
): string | null {
  const current = telecom
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => point.system === 'email' && point.use !== 'old' && isCurrent(point.period, now))
    .sort((a, b) => (a.point.rank ?? Infinity) - (b.point.rank ?? Infinity) || a.index - b.index);
  for (const { point, index } of current) {
    const address = readEmailAddress((point.value ?? '').replace(/^\s*mailto:/i, ''));
    if (address !== null) return address;
    flaw(index);
  }
  return null;
}
