import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { nodeProgram } from '../world/node-program';
import { runProgram } from '../world/run-program';
import { SetupError } from '../../ops/project/setup-error';

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** A Chromium for the end-to-end tests; where there is none Playwright may install one. SetupError when that fails. */
export async function findChromium(): Promise<string> {
  const present = presentChromium();
  if (present !== null) return present;
  await runProgram(process.execPath, [nodeProgram('playwright'), 'install', 'chromium'], 300_000);
  const installed = chromium.executablePath();
  if (existsSync(installed)) return installed;
  throw new SetupError(
    'No Chromium was found for the end-to-end tests, and Playwright could not install one. Install Chromium or ' +
      'Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to the program.',
  );
}

/**
 * That of CHROMIUM_PATH, PATH, the usual places of a Mac, or Playwright's cache; null where there is none. SetupError
 * where CHROMIUM_PATH names none.
 */
export function presentChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new SetupError('CHROMIUM_PATH names a file that does not exist: correct or unset it.');
  }
  return candidates().find((path) => existsSync(path)) ?? null;
}

function candidates(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => PROGRAMS.map((program) => join(folder, `${program}${suffix}`)));
  const macApps = MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return [...onPath, ...(process.platform === 'darwin' ? macApps : []), chromium.executablePath()];
}
