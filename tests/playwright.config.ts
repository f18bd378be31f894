import { defineConfig } from '@playwright/test';

/** How long to wait for what should come about; shorter where a test is expected to fail. In milliseconds. */
const patience = process.env['E2E_PATIENCE_MS'];

// The end-to-end tests: the built app, all emulators, the mail server, a real browser. `npm test -- e2e` starts them
// and says by environment variables where they are.
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  // People of one test share an organization with nobody else, but all share the functions, which one file switches off
  // while it fills a clinic; and the machine's two cores are the limit.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: Number(patience ?? 15_000) },
  use: {
    ...(patience === undefined ? {} : { actionTimeout: Number(patience) }),
    ...(process.env['APP_URL'] === undefined ? {} : { baseURL: process.env['APP_URL'] }),
    locale: 'en-US',
    timezoneId: 'America/New_York',
    // A trace of every test takes a fifth of the time; where one fails, `--trace on` tells more.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        // Chromium refuses to run as root, as in a container, with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // The rest keeps it from talking to the outside.
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
