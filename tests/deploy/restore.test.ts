import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('restores from an export all that the clinics had, with nothing to mend and every seal whole', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/run.mjs', 'restore-rehearse']);
  const times = (said: RegExp) => [...stdout.matchAll(said)].length;
  expect(times(/^0 differences; nothing was written\.$/gm)).toBe(2);
  expect(times(/^[1-9]\d* lines? in \d+ seals?: 0 are not as they were\.$/gm)).toBe(2);
  expect(stdout).toMatch(
    /^Restored and looked at in [\d.]+ s: [1-9]\d* documents and accounts, 0 differences\.$/m,
  );
});
