/** Null where the request is allowed; otherwise what of the design it would break, in words. */
export type Refusal = string | null;

/** The first refusal in order; later ones are not asked for. */
export function firstOf(...checks: readonly (() => Refusal)[]): Refusal {
  for (const check of checks) {
    const refusal = check();
    if (refusal !== null) return refusal;
  }
  return null;
}

export const unless = (allowed: boolean, reason: string): Refusal => (allowed ? null : reason);
