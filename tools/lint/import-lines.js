import { isIn, PACKAGE } from './resolve-import.js';

const FIREBASE = [`${PACKAGE}firebase`, `${PACKAGE}@firebase`];
const FIREBASE_ADMIN = `${PACKAGE}firebase-admin`;
const FIREBASE_FUNCTIONS = `${PACKAGE}firebase-functions`;
const LIBRARIES_OF_OPS = ['cli-progress', 'csv-parse', 'valibot'].map((name) => `${PACKAGE}${name}`);
const TEST_TOOLS = [`${PACKAGE}vitest`, `${PACKAGE}fast-check`];

/**
 * A line between the parts of the house: what the files in a folder may not import, or the only things that they
 * may, and what to do instead.
 *
 * @typedef {object} ImportLine
 * @property {string} of the folder whose files are held to it
 * @property {readonly string[]} [butNot] folders and files in it that are not
 * @property {readonly string[]} [never] what may not be imported
 * @property {readonly string[]} [only] what alone may be imported (tests may use the test runner besides)
 * @property {true} [apart] the folders in `of` may not import one another
 * @property {string} say what to do instead
 */

/** The rooms of functions, in the order in which each may use those before it. */
const NAMES = ['platform', 'audit', 'problems', 'passwords', 'directory', 'unread', 'mail', 'messages'];
const ROOMS = NAMES.map((name) => `functions/src/${name}`);
const CORES = ROOMS.map((room) => `${room}/core`);
const STORES = ROOMS.map((room) => `${room}/store`);

/**
 * @param {string} room
 * @param {number} index
 * @returns {ImportLine[]}
 */
const linesOfRoom = (room, index) => [
  {
    of: room,
    never: [...ROOMS.slice(index + 1), 'functions/src/index'],
    say: `A room of functions uses those before it alone (${NAMES.join(', ')}): move what both need to an earlier one.`,
  },
  {
    of: `${room}/core`,
    only: [...CORES, 'domain'],
    say: 'core decides and plans, purely: it imports domain and itself. Reading and writing belong in store.',
  },
  {
    of: `${room}/store`,
    only: [...STORES, ...CORES, 'domain', FIREBASE_ADMIN, `${PACKAGE}node:`],
    say: 'store reads and writes for the triggers, callables and schedules of its room: hand in what it needs.',
  },
];

/** @type {readonly ImportLine[]} */
export const IMPORT_LINES = [
  {
    of: 'domain',
    only: ['domain', `${PACKAGE}valibot`],
    say: 'domain is the words that both sides speak: it imports valibot and itself. Hand in what it needs.',
  },
  {
    of: 'web',
    never: ['functions', 'tests', 'tools', 'ops', 'proofs', FIREBASE_ADMIN, FIREBASE_FUNCTIONS],
    say: 'web meets functions through Firestore and domain/callables: put shared words into domain.',
  },
  {
    of: 'web/src',
    never: [`${PACKAGE}node:`],
    butNot: ['web/src/test'],
    say: 'web runs in a browser, which has no Node modules.',
  },
  {
    of: 'web/src',
    butNot: ['web/src/data'],
    never: FIREBASE,
    say: 'Only web/src/data talks to Firebase: use its queries and commands, or add one there.',
  },
  {
    of: 'web/src/data',
    never: ['web/src/features', 'web/src/ui', 'web/src/app', 'web/src/routes'],
    say: 'data knows nothing of screens: hand in what it needs, or move the shared part into data.',
  },
  {
    of: 'web/src',
    never: [`${PACKAGE}firebase/firestore/pipelines`, `${PACKAGE}@firebase/firestore/pipelines`],
    say: 'The app is built without what pipelines need (web/vite.config.ts): ask by a query.',
  },
  {
    of: 'web/src/ui',
    never: ['web/src/data', 'web/src/features', 'web/src/app', 'web/src/routes'],
    say: 'ui draws what it is given: fetch in a feature and pass it as props.',
  },
  {
    of: 'web/src/features',
    apart: true,
    say: 'Features never import one another: compose them in a route, or move the shared part to ui or data.',
  },
  {
    of: 'web/src/features',
    never: ['web/src/app', 'web/src/routes'],
    say: 'A feature does not know where it is shown: pass it in from the route.',
  },
  {
    of: 'web/src/shared',
    never: ['web/src/features', 'web/src/app', 'web/src/routes'],
    say: 'shared serves several features: it knows none of them.',
  },
  {
    of: 'functions',
    never: ['web', 'tests', 'tools', 'ops', 'proofs', ...FIREBASE],
    say: 'functions meet web through Firestore and domain: put shared words into domain.',
  },
  ...ROOMS.flatMap(linesOfRoom),
  {
    of: 'functions/src',
    butNot: STORES,
    never: [FIREBASE_ADMIN],
    say: 'Only the stores of functions use firebase-admin: add a function there.',
  },
  {
    of: 'tests',
    never: ['web/src', 'functions/src', 'proofs', 'tools'],
    say: 'tests meet web, functions and tools as they are built and started: use the page, the emulators, a command.',
  },
  {
    of: 'tests/e2e',
    butNot: ['tests/e2e/support'],
    never: [`${PACKAGE}@playwright/test`],
    say: 'Take test from tests/e2e/support/test, which fails where the app’s own headers refuse a page something.',
  },
  {
    of: 'ops',
    only: ['ops', 'domain', FIREBASE_ADMIN, `${PACKAGE}node:`, ...LIBRARIES_OF_OPS],
    say: 'ops run against a clinic’s project, from outside and without the local world: put shared words into domain.',
  },
  {
    of: 'tools',
    never: ['web/src', 'functions/src', 'tests', 'proofs'],
    say: 'tools make the local world, which knows neither what is tested in it nor how the product is built.',
  },
  {
    of: 'proofs/attack',
    never: ['domain', 'web', 'functions'],
    say: 'the attack judges by the design alone: what it shares with the product it cannot find wrong there.',
  },
  {
    of: 'proofs/rules-mutants',
    never: ['domain', 'web', 'functions', 'ops', 'tools', 'tests', 'proofs/mutants', 'proofs/rules'],
    say: 'the mutants are a tool for any project: hand in what is ours by its configuration.',
  },
];

/**
 * The line that forbids `target` in `file`, if any; both as in resolve-import.js.
 *
 * @param {string} file
 * @param {string} target
 * @returns {ImportLine | undefined}
 */
export function crossedLine(file, target) {
  const inAny = (/** @type {string} */ path, /** @type {readonly string[]} */ folders) =>
    folders.some((folder) => isIn(path, folder));
  const isTest = /\.test\.[jt]sx?$/.test(file);
  return IMPORT_LINES.filter((line) => isIn(file, line.of) && !inAny(file, line.butNot ?? [])).find(
    (line) => {
      if (line.only !== undefined) return !inAny(target, isTest ? [...line.only, ...TEST_TOOLS] : line.only);
      if (line.apart === true)
        return isIn(target, line.of) && siblingOf(file, line.of) !== siblingOf(target, line.of);
      return inAny(target, line.never ?? []);
    },
  );
}

/**
 * @param {string} path
 * @param {string} folder
 */
function siblingOf(path, folder) {
  return path.slice(folder.length + 1).split('/')[0];
}
