// The one door to every command: `node tools/run.mjs <command> [arguments]`. Plain JavaScript without
// dependencies, because it runs before anything is installed. The command's main.ts runs in this same process, so
// that Ctrl-C goes to one place; it reads its arguments from process.argv.slice(3).
/** In which folder the main.ts of each command is. */
const COMMANDS = new Map([
  ['start', 'tools/start'],
  ['test', 'tools/test'],
  ['doctor', 'tools/doctor'],
  ['seed', 'tools/seed'],
  ['import', 'ops/import'],
  ['grant-admin', 'ops/grant-admin'],
  ['reconcile', 'ops/reconcile'],
  ['rebuild', 'ops/rebuild'],
  ['audit-verify', 'ops/audit'],
  ['restore-rehearse', 'proofs/restore'],
  ['guide', 'proofs/guide'],
  ['rules-coverage', 'proofs/coverage'],
  ['rules-mutants', 'proofs/mutants'],
  ['rules-decision', 'proofs/decision'],
  ['rules-cost', 'proofs/cost'],
  ['attack', 'proofs/attack'],
  ['cost-model', 'proofs/cost-model'],
  ['screens', 'tools/screens'],
  ['size', 'proofs/size'],
  ['bench', 'proofs/bench'],
  ['week', 'proofs/week'],
  ['evidence', 'proofs/evidence'],
]);
const OLDEST_NODE = { major: 20, minor: 19 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const folder = COMMANDS.get(process.argv[2] ?? '');

if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
  const oldest = `${OLDEST_NODE.major}.${OLDEST_NODE.minor}`;
  console.error(`Node.js ${oldest} or newer is needed; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else if (folder === undefined) {
  console.error(`Usage: node tools/run.mjs <${[...COMMANDS.keys()].join('|')}> [arguments]`);
  process.exitCode = 1;
} else {
  // Imported only now: an older Node might not even parse what follows.
  const { ensureInstalled } = await import('./install/ensure-installed.mjs');
  if (await ensureInstalled()) {
    const { register } = await import('tsx/esm/api');
    register();
    const load = (/** @type {string} */ path) => import(new URL(`../${path}`, import.meta.url).href);
    const { describeError } = await load('ops/project/setup-error.ts');
    await load(`${folder}/main.ts`).catch((error) => {
      console.error(describeError(error));
      process.exitCode = 1;
    });
  } else {
    process.exitCode = 1;
  }
}
