import { useState } from 'react';
import type { DataError } from '../errors/data-error';
import { toDataError } from '../errors/to-data-error';

/** The way to a further page of a list. */
export interface More {
  readonly exist: boolean;
  readonly loading: boolean;
  /** Why the page that was asked for last did not come. */
  readonly error: DataError | null;
  readonly show: () => void;
}

/**
 * `load` brings the further page of `list` to where it is shown, one at a time; what it rejects with is told. Another
 * list begins anew.
 */
export function useMore(list: string, exist: boolean, load: () => Promise<void>): More {
  const [kept, keep] = useState(() => idle(list));
  const { loading, error } = kept.list === list ? kept : idle(list);

  async function show() {
    if (loading || !exist) return;
    const settle = (error: DataError | null) => {
      keep((now) => (now.list === list ? { ...idle(list), error } : now));
    };
    keep({ ...idle(list), loading: true });
    try {
      await load();
      settle(null);
    } catch (cause) {
      settle(toDataError(cause));
    }
  }

  return { exist, loading, error, show: () => void show() };
}

const idle = (list: string): Pick<More, 'loading' | 'error'> & { readonly list: string } => ({
  list,
  loading: false,
  error: null,
});
