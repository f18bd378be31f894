import { PAPER_COLOURS } from '@my-messages/domain/colours';

/**
 * Every colour of the product, once, for light and dark. Text has a contrast of at least 4.5:1 on both surfaces,
 * borders of controls and the unread mark at least 3:1.
 */
export interface Colours {
  /** Behind everything: warm paper. */
  readonly page: string;
  /** What one reads and writes on. */
  readonly surface: string;
  /** The row that is open, and what the pointer is over. */
  readonly selected: string;
  readonly hovered: string;
  /** Behind what the viewer has written themselves, and its border: sand of the patient's side, teal of the clinic's. */
  readonly sand: string;
  readonly sandLine: string;
  /** Behind the initials of somebody of either side. */
  readonly sandDisc: string;
  readonly tealDisc: string;
  readonly teal: string;
  readonly tealLine: string;
  readonly text: string;
  readonly quietText: string;
  /** Lines between things. */
  readonly line: string;
  /** Borders of what can be filled in or pressed. */
  readonly control: string;
  readonly accent: string;
  readonly accentStrong: string;
  readonly onAccent: string;
  /** New, not read yet; used for nothing else. */
  readonly unread: string;
  readonly onUnread: string;
  readonly problem: string;
  readonly problemSurface: string;
  readonly done: string;
  readonly notice: string;
  readonly noticeSurface: string;
}

export const lightColours: Colours = {
  ...PAPER_COLOURS,
  selected: '#e3eeec',
  hovered: '#f3eee3',
  sand: '#f6eedb',
  sandLine: '#b99c5d',
  sandDisc: '#ead9b4',
  tealDisc: '#c5dfdb',
  teal: '#e2efed',
  tealLine: '#4f8f92',
  control: '#837c6e',
  accentStrong: '#0a3d42',
  unread: '#1a5ccb',
  onUnread: '#ffffff',
  problem: '#a1252b',
  problemSurface: '#fbeceb',
  done: '#236a3d',
  notice: '#6a4a05',
  noticeSurface: '#fbf1d8',
};

export const darkColours: Colours = {
  page: '#131819',
  surface: '#1a2123',
  selected: '#213536',
  hovered: '#212a2c',
  sand: '#2b271c',
  sandLine: '#a08a55',
  sandDisc: '#4a4128',
  tealDisc: '#2b4a4b',
  teal: '#1f3335',
  tealLine: '#5d9a9b',
  text: '#ece8de',
  quietText: '#aab4b3',
  line: '#303a3d',
  control: '#7d898b',
  accent: '#84cbc8',
  accentStrong: '#a7dedb',
  onAccent: '#06292b',
  unread: '#8cb8ff',
  onUnread: '#0a1f42',
  problem: '#ff9f97',
  problemSurface: '#3a2221',
  done: '#8ad6a4',
  notice: '#f0cf86',
  noticeSurface: '#362c15',
};

/** How low a screen is, as media queries. */
export const LOW = {
  /** A phone with its keyboard: there is room for little beside the letters. */
  keyboard: '(max-height: 559.95px)',
  /** A page at 400 %, or a phone on its side: what is always in sight would be all that is. */
  nothingStays: '(max-height: 399.95px)',
} as const;

/** Lengths that several screens share; in pixels where a number. */
export const MEASURES = {
  /** Two panes from here on. */
  twoPanes: 900,
  listPane: 368,
  /** A third column beside them from here on. */
  threePanes: 1180,
  rail: 272,
  /** What is read and filled in is never wider. */
  content: '44rem',
  header: 60,
  /** The longest line of a letter. */
  reading: '44rem',
  touchTarget: 44,
} as const;
