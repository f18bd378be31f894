import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './is-installed.mjs';
import { withInstallLock } from './install-lock.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs the packages of package-lock.json unless they are there. True when they are; false when the install
 * failed, which has then been said.
 */
export async function ensureInstalled() {
  if (packagesAreThere()) return true;
  // Whoever waits for the lock finds the packages installed by the one before.
  return withInstallLock(root, async () => packagesAreThere() || (await install()));
}

function packagesAreThere() {
  const wanted = readJson('package-lock.json');
  // npm writes this file as the last act of every install.
  const present = readJson('node_modules/.package-lock.json');
  return wanted !== null && present !== null && isInstalled(wanted, present);
}

/** @param {string} file from the repository's folder; null where there is none that can be read */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  } catch {
    return null;
  }
}

async function install() {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const live = process.stdout.isTTY;
  console.log('Installing packages with npm ci, once; this takes about a minute.');
  const ticker = setInterval(
    () => {
      if (live) process.stdout.write(`\r  installing… ${seconds()} `);
      else console.log(`  installing… ${seconds()}`);
    },
    live ? 1000 : 15_000,
  );
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticker);
  if (live) process.stdout.write('\r');
  if (code === 0) {
    console.log(`  installed in ${seconds()}`);
    return true;
  }
  console.error(`${output.trimEnd()}\nnpm ci failed after ${seconds()}; see above.`);
  return false;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>} 0 where it succeeded, and the end of what it printed
 */
function runNpm(args) {
  const npmScript = process.env['npm_execpath'] ?? '';
  const isScript = npmScript.endsWith('npm-cli.js');
  const program = isScript ? process.execPath : 'npm';
  const options = {
    cwd: root,
    shell: !isScript && process.platform === 'win32',
    maxBuffer: Infinity,
  };
  return new Promise((resolve) => {
    execFile(program, [...(isScript ? [npmScript] : []), ...args], options, (error, stdout, stderr) => {
      const said = stdout + stderr || (error?.message ?? '');
      resolve({ code: error === null ? 0 : 1, output: said.slice(-20_000) });
    });
  });
}
