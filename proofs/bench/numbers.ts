/** The least of the values that so many per cent of them do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (values: readonly number[]) => percentile(values, 50);

/** What was measured of the product, and of the floor that it is held against. */
export interface Compared {
  /** How many times the floor. */
  readonly value: number;
  readonly floor: number;
  readonly product: number;
}

export function ratio(product: number, floor: number): Compared {
  if (!(floor > 0)) throw new Error('the floor took no time');
  return { value: product / floor, floor, product };
}

/** Both at the same percentile. */
export const ratioAt = (percent: number, product: readonly number[], floor: readonly number[]) =>
  ratio(percentile(product, percent), percentile(floor, percent));
