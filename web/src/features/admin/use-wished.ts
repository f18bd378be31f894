import { useEffect, useState } from 'react';

/** So long a change that is done may take to come by the listener. */
const LISTENER_PATIENCE = 5000;

interface Wish<Value> {
  readonly value: Value;
  readonly done: boolean;
}

/**
 * The value to show for something that a change sets: what was wished for, from the press until the listener brings
 * it; what is, once the change failed.
 */
export function useWished<Value>(live: Value) {
  const [wish, setWish] = useState<Wish<Value> | null>(null);
  if (wish?.done === true && wish.value === live) setWish(null);

  // What somebody else set at the same moment wins in the end.
  useEffect(() => {
    if (wish?.done !== true) return;
    const timer = setTimeout(() => {
      setWish(null);
    }, LISTENER_PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [wish]);

  return {
    shown: wish === null ? live : wish.value,
    /** `change` resolves with null when it was not carried out. */
    wishFor: async (value: Value, change: Promise<string | null>) => {
      setWish({ value, done: false });
      setWish((await change) === null ? null : { value, done: true });
    },
  };
}
