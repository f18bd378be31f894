import { filesFor, filesReachable, type Manifest } from './closure';

interface Screen {
  readonly name: string;
  /** In KiB after gzip: `npm run size` fails above it. */
  readonly budget: number;
  /** Where it is to come, in KiB; a budget never lies below it. */
  readonly goal: number;
  readonly files: (chunks: Manifest) => ReadonlySet<string>;
}

const SIGN_IN = ['index.html'];
const INBOX = [...SIGN_IN, 'src/app/behind-sign-in.ts', 'src/data/store/open-firestore.ts'];
/** What few people open, and rarely. */
const RARELY = [
  'src/routes/settings/routes.tsx',
  'src/features/download/download-pane.tsx',
  'src/features/download/chart-export-pane.tsx',
  'src/features/second-factor/second-factor-pane.tsx',
  'src/features/second-factor/second-factor-needed.tsx',
  'src/shared/code-form.tsx',
];

/** How much JavaScript a browser may fetch before a screen can be seen, by the modules that draw it. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', budget: 203, goal: 140, files: (chunks) => filesFor(chunks, SIGN_IN) },
  { name: 'inbox', budget: 393, goal: 320, files: (chunks) => filesFor(chunks, INBOX) },
  {
    name: 'everything but settings, download and second step',
    budget: 463,
    goal: 370,
    files: (chunks) => filesReachable(chunks, SIGN_IN, RARELY),
  },
];
