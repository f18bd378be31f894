/** The product's colours in daylight that its screens and its mails share; contrasts are held where the screens' are. */
export const PAPER_COLOURS = {
  /** Behind everything: warm paper. */
  page: '#f5f1e9',
  /** What one reads and writes on. */
  surface: '#fffdf8',
  text: '#1d282b',
  quietText: '#545f60',
  /** Lines between things. */
  line: '#e0d9cb',
  accent: '#0f5157',
  onAccent: '#ffffff',
} as const;
