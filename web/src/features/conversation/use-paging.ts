import { useState } from 'react';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';

/** The way to a further page of messages. */
export interface Paging {
  readonly exist: boolean;
  readonly loading: boolean;
  readonly error: DataError | null;
  readonly show: () => void;
}

/** `load` brings the page to where it is shown; what it rejects with is told. */
export function usePaging(exist: boolean, load: () => Promise<void>): Paging {
  const [state, setState] = useState<Pick<Paging, 'loading' | 'error'>>({ loading: false, error: null });

  async function show() {
    if (state.loading || !exist) return;
    setState({ loading: true, error: null });
    try {
      await load();
      setState({ loading: false, error: null });
    } catch (cause) {
      setState({ loading: false, error: toDataError(cause) });
    }
  }

  return { exist, ...state, show: () => void show() };
}
