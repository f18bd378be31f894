import { useState } from 'react';
import { useSettled } from '../../ui/use-settled';

/** In milliseconds: what is typed without such a pause is asked for at once. */
const TYPING_PAUSE = 250;

/** What somebody types to find by the beginning of a name. */
export function useFind() {
  const [typed, setTyped] = useState('');
  return { typed, setTyped, beginning: useSettled(typed, TYPING_PAUSE).trim() };
}
