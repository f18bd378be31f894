import type { ThemeOptions } from '@mui/material/styles';
import { MEASURES } from './tokens';

const own = (colour: string) => `var(--mui-palette-own-${colour})`;

const focusRing = (offset: string) => ({ outline: `3px solid ${own('accent')}`, outlineOffset: offset });

const FORCED = '@media (forced-colors: active)';

/** How the library's pieces look here: flat, 44 pixels to touch, one focus ring. */
export const components: NonNullable<ThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: {
      'html, body, #root': { height: '100%' },
      body: { WebkitTextSizeAdjust: '100%' },
      ':focus-visible': focusRing('2px'),
      // What receives focus after a change of screen is no control.
      '[tabindex="-1"]:focus-visible': { outline: 'none' },
      a: { color: own('accent'), textUnderlineOffset: '0.18em' },
      // On paper there is what stands on the screen's sheet, and all of it that was loaded; see `displayPrint`.
      '@media print': {
        'html, body, #root': { height: 'auto' },
        a: { color: 'inherit' },
      },
      // Where the system forces its colours, nothing is told by a background; borders and outlines stay.
      [FORCED]: {
        '[aria-current]:not(:focus-visible)': { outline: '2px dashed Highlight', outlineOffset: '-3px' },
        '::placeholder': { color: 'GrayText', opacity: 1 },
      },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    // Within a radio, a checkbox and a switch is the browser's own, which has the focus and is not seen.
    styleOverrides: { root: { '&:is(:focus-visible, :has(:focus-visible))': focusRing('2px') } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        minHeight: MEASURES.touchTarget,
        paddingInline: 18,
      },
      contained: {
        '&:hover': { backgroundColor: own('accentStrong') },
        [FORCED]: { border: '1px solid' },
      },
      outlined: { borderColor: own('control') },
      text: { paddingInline: 12 },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        minWidth: MEASURES.touchTarget,
        minHeight: MEASURES.touchTarget,
        borderRadius: 8,
        color: 'inherit',
        '&:focus-visible': { outlineOffset: '-2px' },
      },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        backgroundColor: own('surface'),
        '& .MuiOutlinedInput-notchedOutline': { borderColor: own('control') },
      },
      input: { paddingBlock: 11, height: '1.5em', '&:is(textarea)': { paddingBlock: 0, height: 'auto' } },
      multiline: { paddingBlock: 11 },
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: {
        color: own('text'),
        fontWeight: 600,
        fontSize: '1rem',
        '&.Mui-focused, &.Mui-error': { color: own('text') },
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: { root: { marginInline: 0, marginTop: 6, fontSize: '0.9375rem', lineHeight: 1.4 } },
  },
  MuiMenu: {
    styleOverrides: {
      paper: {
        border: `1px solid ${own('line')}`,
        boxShadow: '0 8px 28px rgb(20 30 30 / 18%)',
        backgroundImage: 'none',
      },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: { minHeight: MEASURES.touchTarget, gap: 12, '&:focus-visible': { outlineOffset: '-3px' } },
    },
  },
  MuiSwitch: {
    styleOverrides: {
      // What stands out of a switch is cut.
      root: { borderRadius: 19, '&:has(:focus-visible)': focusRing('2px') },
      switchBase: { '&:has(:focus-visible)': { outline: 'none' } },
    },
  },
  MuiDialog: { styleOverrides: { paper: { backgroundImage: 'none' } } },
};
