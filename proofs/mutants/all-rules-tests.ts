import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe } from 'vitest';

const folder = join(import.meta.dirname, '../rules');

// A short run names one of the files.
const only = process.env['RULES_TESTS'] ?? '';

// Each file within a suite of its own, so that its hooks are for its own tests.
for (const file of readdirSync(folder).filter((name) => name.endsWith(`${only}.test.ts`))) {
  describe(file, async () => {
    await import(pathToFileURL(join(folder, file)).href);
  });
}
