/** Null where the request is allowed; otherwise what of the design it would break, in words. */
export type Refusal = string | null;

/** The first refusal in order; a condition stands with what is said where it does not hold. */
export function firstOf(
  ...checks: readonly (Refusal | readonly [holds: boolean, reason: string])[]
): Refusal {
  for (const check of checks) {
    const refusal = typeof check === 'string' || check === null ? check : unless(...check);
    if (refusal !== null) return refusal;
  }
  return null;
}

export const unless = (allowed: boolean, reason: string): Refusal => (allowed ? null : reason);
