import { useState } from 'react';
import { changeOwnChoices, type OwnChoices } from '../../data/commands/change-own-choices';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import { useViewer } from '../../data/viewer-context';

export type Saving<Value> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving'; readonly value: Value }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: DataError };

/** Saves one own choice at once; until that is decided, what was chosen is in `saving`. */
export function useSave<Value>(choices: (value: Value) => OwnChoices) {
  const viewer = useViewer();
  const [state, setState] = useState<Saving<Value>>({ kind: 'idle' });

  async function save(value: Value) {
    setState({ kind: 'saving', value });
    try {
      await changeOwnChoices(viewer, choices(value));
      setState({ kind: 'saved' });
    } catch (cause) {
      setState({ kind: 'failed', error: toDataError(cause) });
    }
  }

  return {
    state,
    save: (value: Value) => {
      if (state.kind !== 'saving') void save(value);
    },
  };
}
