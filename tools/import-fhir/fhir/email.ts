import * as v from 'valibot';
import type { ContactPoint } from './datatypes';
import { problemAt } from './problem';
import { isCurrent } from './time';

const address = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email());

/**
 * The person's current e-mail address in lower case, the first by rank; null where there is none. Throws a
 * BundleError for one that is no address; `path` is the JSON path of the list.
 */
export function emailAddress(telecom: readonly ContactPoint[], path: string, now: number): string | null {
  const current = telecom
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => point.system === 'email' && point.use !== 'old' && isCurrent(point.period, now))
    .sort((a, b) => (a.point.rank ?? Infinity) - (b.point.rank ?? Infinity) || a.index - b.index);
  const [first] = current;
  if (first === undefined) return null;
  const result = v.safeParse(address, first.point.value);
  if (!result.success) throw problemAt(`${path}[${String(first.index)}].value`, 'is not an e-mail address');
  return result.output;
}
