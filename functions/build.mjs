// Bundles src/index.ts, with the domain package in it, into lib/index.js. npm packages stay outside: those that
// functions/package.json lists, because they are all that the cloud installs. `--watch` builds again on change.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const folder = dirname(fileURLToPath(import.meta.url));
const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
const installed = Object.keys(dependencies);

/**
 * Refuses a bundle that would import, or that has swallowed, a package that functions/package.json does not list.
 *
 * @type {import('esbuild').Plugin}
 */
const onlyWhatIsInstalled = {
  name: 'only-what-is-installed',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      if (metafile === undefined) return undefined;
      const missing = Object.values(metafile.outputs)
        .flatMap(({ imports }) => imports)
        .filter(({ external, path }) => external && !isInstalled(path))
        .map(({ path }) => path);
      const swallowed = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
      const wrong = [...missing, ...swallowed];
      if (wrong.length === 0) return undefined;
      return { errors: [{ text: `not in functions/package.json: ${wrong.join(', ')}` }] };
    });
  },
};

/** @param {string} path as it is imported */
function isInstalled(path) {
  return isBuiltin(path) || installed.some((name) => path === name || path.startsWith(`${name}/`));
}

/**
 * Writes only what has changed: the emulator loads the functions again whenever a file of theirs is written.
 *
 * @type {import('esbuild').Plugin}
 */
const writeChanges = {
  name: 'write-changes',
  setup({ onEnd }) {
    onEnd(async ({ errors, outputFiles = [] }) => {
      if (errors.length > 0) return;
      for (const { path, contents } of outputFiles) {
        const present = await readFile(path).catch(() => null);
        if (present?.equals(contents)) continue;
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, contents);
      }
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: folder,
  entryPoints: ['src/index.ts'],
  outfile: 'lib/index.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  metafile: true,
  write: false,
  external: installed.flatMap((name) => [name, `${name}/*`]),
  plugins: [onlyWhatIsInstalled, writeChanges],
  logLevel: 'info',
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
