import type { Live } from './live-value';

/**
 * A document as far as the viewer may read it: undefined until that is known, null when there is none or it is not
 * theirs to read.
 */
export function readable<Value>({
  data,
  error,
}: Pick<Live<Value | null>, 'data' | 'error'>): Value | null | undefined {
  return error?.kind === 'forbidden' ? null : data;
}
