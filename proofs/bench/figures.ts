export const PIECES = ['start', 'delivery'] as const;
export type Piece = (typeof PIECES)[number];

interface Figure {
  readonly name: string;
  readonly piece: Piece;
  /** What it may be at most. */
  readonly goal: number;
  /** `ratio`: so many times what the floor takes. */
  readonly unit: 'ratio';
  /** How it is measured, and against what. */
  readonly how: string;
}

/** Every figure that is measured, by its id. Floor and product alternate, in one run on one machine. */
const TABLE = {
  inbox100: {
    name: 'inbox, first rows, 100 conversations',
    piece: 'start',
    goal: 2,
    unit: 'ratio',
    how: 'median from navigation, code cached; the bare page with the same listeners',
  },
  inbox10000: {
    name: 'inbox, first rows, 10,000 conversations',
    piece: 'start',
    goal: 2,
    unit: 'ratio',
    how: 'the same',
  },
  mailLink: {
    name: 'link of a mail, first message',
    piece: 'start',
    goal: 2,
    unit: 'ratio',
    how: 'median from navigation, code cached; the bare page with the same listeners',
  },
  lcpSignIn: {
    name: 'LCP of sign-in',
    piece: 'start',
    goal: 1.4,
    unit: 'ratio',
    how: 'median, nothing cached, CPU 4x slower, fast 4G; a static page of as many bytes',
  },
  lcpInbox: {
    name: 'LCP of the inbox',
    piece: 'start',
    goal: 2.2,
    unit: 'ratio',
    how: 'the same, signed in',
  },
  otherScreen: {
    name: 'send to the other’s screen',
    piece: 'delivery',
    goal: 1.5,
    unit: 'ratio',
    how: 'p95, conversation open; the bare page with the same listeners',
  },
  ownEcho: {
    name: 'own message on one’s own screen',
    piece: 'delivery',
    goal: 2,
    unit: 'ratio',
    how: 'p95; the SDK’s local echo on the bare page',
  },
  badge: {
    name: 'send to the number of unread messages',
    piece: 'delivery',
    goal: 5,
    unit: 'ratio',
    how: 'p95, the receiver in Archived; the send to the other’s bare page',
  },
  script: {
    name: 'script time of a received message',
    piece: 'delivery',
    goal: 2,
    unit: 'ratio',
    how: 'profile of the receiver’s page, mean of a block of sends, median of blocks; the bare page',
  },
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof TABLE;
export const FIGURES: Readonly<Record<FigureId, Figure>> = TABLE;
export const FIGURE_IDS = Object.keys(TABLE) as readonly FigureId[];
