import { createTheme, type Theme } from '@mui/material/styles';
import { components } from './components';
import { darkColours, lightColours, MEASURES, type Colours } from './tokens';

declare module '@mui/material/styles' {
  interface Palette {
    own: Colours;
  }
  interface PaletteOptions {
    own?: Colours;
  }
  interface CssThemeVariables {
    enabled: true;
  }
}

function palette(colours: Colours) {
  return {
    own: colours,
    primary: { main: colours.accent, dark: colours.accentStrong, contrastText: colours.onAccent },
    error: { main: colours.problem },
    success: { main: colours.done },
    warning: { main: colours.notice },
    info: { main: colours.unread, contrastText: colours.onUnread },
    background: { default: colours.page, paper: colours.surface },
    text: { primary: colours.text, secondary: colours.quietText },
    divider: colours.line,
  };
}

/** The product's look: light and dark follow the system, all from the tokens. */
export const theme: Theme = createTheme({
  cssVariables: { colorSchemeSelector: 'media' },
  colorSchemes: {
    light: { palette: palette(lightColours) },
    dark: { palette: palette(darkColours) },
  },
  breakpoints: { values: { xs: 0, sm: 560, md: MEASURES.twoPanes, lg: MEASURES.threePanes, xl: 1600 } },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
    fontWeightMedium: 550,
    fontWeightBold: 680,
    h1: { fontSize: '1.5rem', lineHeight: 1.25, fontWeight: 680, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.1875rem', lineHeight: 1.3, fontWeight: 650 },
    body1: { fontSize: '1.0625rem', lineHeight: 1.55 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.45 },
    caption: { fontSize: '0.875rem', lineHeight: 1.4 },
    button: { fontSize: '1rem', fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
  },
  components,
});
