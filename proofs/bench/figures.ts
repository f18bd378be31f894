export const PIECES = ['start', 'delivery', 'screen', 'search', 'functions'] as const;
export type Piece = (typeof PIECES)[number];

interface Figure {
  readonly name: string;
  readonly piece: Piece;
  /** What it may be at most. */
  readonly goal: number;
  /** `ratio`: so many times what the floor takes. */
  readonly unit: 'ratio' | 'count' | 'KB';
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
  commitsPerSend: {
    name: 'React commits of a send',
    piece: 'screen',
    goal: 4,
    unit: 'count',
    how: 'median, from the button until a second after the server has it',
  },
  commitsPerKey: {
    name: 'React commits of a key in the reply',
    piece: 'screen',
    goal: 1,
    unit: 'count',
    how: 'median of keys, until the frame after each',
  },
  nodesInbox: {
    name: 'elements with 5,000 rows',
    piece: 'screen',
    goal: 3,
    unit: 'ratio',
    how: 'loaded by the app’s own button; 50 rows',
  },
  nodesConversation: {
    name: 'elements with 1,000 letters',
    piece: 'screen',
    goal: 3,
    unit: 'ratio',
    how: 'loaded by the app’s own button; 25 letters',
  },
  switching: {
    name: 'from one conversation to another',
    piece: 'screen',
    goal: 1.5,
    unit: 'ratio',
    how: 'p99, click to frame, both loaded; a static page of the same nodes, exchanged',
  },
  typing: {
    name: 'typing with 1,000 letters loaded',
    piece: 'screen',
    goal: 1.5,
    unit: 'ratio',
    how: 'p95, key to frame; a plain textarea',
  },
  searchBytes: {
    name: 'bytes of a page of results',
    piece: 'search',
    goal: 60,
    unit: 'KB',
    how: 'median of words, messages of 1,000 characters; what the browser receives, which the emulator does not compress',
  },
  searchReads: {
    name: 'reads of a page of results',
    piece: 'search',
    goal: 30,
    unit: 'count',
    how: 'median of words; distinct documents that Firestore sends',
  },
  searchTime: {
    name: 'last key to results',
    piece: 'search',
    goal: 1.5,
    unit: 'ratio',
    how: 'p95, without the pause that is waited for; one bare query',
  },
  invocations: {
    name: 'invocations of a staff message',
    piece: 'functions',
    goal: 3,
    unit: 'count',
    how: 'lines of the emulator’s log',
  },
  writes: {
    name: 'writes of a staff message',
    piece: 'functions',
    goal: 6,
    unit: 'count',
    how: 'commits of the built functions, with the mail',
  },
  reads: {
    name: 'reads of a staff message',
    piece: 'functions',
    goal: 5,
    unit: 'count',
    how: 'documents and aggregations that the built functions ask for, with the mail',
  },
  coldLoad: {
    name: 'cold load of the functions',
    piece: 'functions',
    goal: 1.2,
    unit: 'ratio',
    how: 'median of starts of node; the same entry points of the SDKs alone',
  },
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof TABLE;
export const FIGURES: Readonly<Record<FigureId, Figure>> = TABLE;
export const FIGURE_IDS = Object.keys(TABLE) as readonly FigureId[];
