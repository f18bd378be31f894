import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/**
 * Expects a text to have its file in a folder, named after what stands in it. One that is new is made, once, beside those
 * of before, and fails the test that made it: somebody has to see that `what` has changed.
 */
export async function hasItsFile(folder: string, text: string, what: string): Promise<void> {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = join(folder, `${name}.json`);
  const isNew = !existsSync(file);
  await expect(text).toMatchFileSnapshot(file);
  expect(isNew, `${file} has just been made: ${what} has changed (docs/changing-a-document.md)`).toBe(false);
}
