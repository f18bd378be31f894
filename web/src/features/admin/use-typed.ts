import { useState } from 'react';

/**
 * The text of a field over a live value: follows it until somebody types, keeps what they typed, and follows again
 * once the two are the same.
 */
export function useTyped(live: string) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null && typed === live) setTyped(null);
  return { value: typed ?? live, type: setTyped };
}
