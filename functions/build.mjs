// Bundles src/index.ts, with the domain package in it, into lib/index.js. npm packages stay outside: those that
// functions/package.json lists, because they are all that the cloud installs. `--watch` builds again on change.
import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const folder = dirname(fileURLToPath(import.meta.url));
const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
const installed = Object.keys(dependencies);

/** Refuses a bundle that would import what the cloud does not install. */
const onlyWhatIsInstalled = {
  name: 'only-what-is-installed',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      const imported = Object.values(metafile?.outputs ?? {}).flatMap(({ imports }) => imports);
      const missing = imported
        .filter(({ external, path }) => external && !isInstalled(path))
        .map(({ path }) => path);
      if (missing.length === 0) return undefined;
      return { errors: [{ text: `not in functions/package.json: ${missing.join(', ')}` }] };
    });
  },
};

function isInstalled(path) {
  if (path.startsWith('node:') || builtinModules.includes(path)) return true;
  return installed.some((name) => path === name || path.startsWith(`${name}/`));
}

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
  external: installed.flatMap((name) => [name, `${name}/*`]),
  plugins: [onlyWhatIsInstalled],
  logLevel: 'info',
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
