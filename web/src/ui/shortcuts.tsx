import { styled } from '@mui/material/styles';
import { createContext, use, useEffect, useRef } from 'react';

/** What single keys do, in the order in which they are listed; the words are in `shortcuts` of the catalogue. */
export const SHORTCUTS = ['j', 'k', 'r', 'e', '/', '?'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** Whether single keys do something. */
export const ShortcutsOn = createContext(false);

/**
 * Does something when a single key is pressed, wherever the focus is, but in a field, a menu or a dialog: there keys are
 * letters, or mean something else. Nothing where `act` is null, or for who has switched shortcuts off.
 */
export function useShortcut(key: Shortcut, act: (() => void) | null): void {
  const on = use(ShortcutsOn) && act !== null;
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.isComposing || isElsewhere(event.target)) return;
      event.preventDefault();
      // A key that is held down does it once.
      if (!event.repeat) latest.current?.();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [on, key]);
}

const TAKES_KEYS =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog], [role=menu]';

const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest(TAKES_KEYS) !== null;

/** Shows the key beside what it does, where there is a keyboard and it does something. */
export function KeyHint({ of }: { readonly of: Shortcut }) {
  return use(ShortcutsOn) ? <Key aria-hidden>{of}</Key> : null;
}

export const Key = styled('kbd')(({ theme }) => ({
  fontFamily: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: '20px',
  minWidth: 22,
  padding: '0 6px',
  marginInlineStart: 8,
  textAlign: 'center',
  color: theme.vars.palette.own.quietText,
  border: `1px solid ${theme.vars.palette.own.line}`,
  borderRadius: 5,
  backgroundColor: theme.vars.palette.own.page,
  '@media (pointer: coarse)': { display: 'none' },
}));
