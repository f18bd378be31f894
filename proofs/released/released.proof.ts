import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SERVER_TIME } from '../../web/src/data/store/store';
import { appWrites, type Step } from './app-writes';
import { hasItsFile } from './kept-file';
import { rulesWorld } from '../rules/support/rules-world';
import { storeOver } from '../support/store-over';

const world = rulesWorld('released');
/** What the apps write whose tabs may still be open, a file each, named after what stands in it. */
const RELEASED = join(import.meta.dirname, 'versions');
const STANDS_FOR_TIME = 'the server’s time';

const asText = (steps: readonly Step[]) =>
  `${JSON.stringify(steps, (_, value: unknown) => plain(value), 2)}\n`;
const asSteps = (text: string) =>
  JSON.parse(text, (_, value: unknown) => (value === STANDS_FOR_TIME ? SERVER_TIME : value)) as Step[];

/** In which order a document's fields are named says nothing. */
function plain(value: unknown): unknown {
  if (value === SERVER_TIME) return STANDS_FOR_TIME;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('what the app writes', () => {
  it('has its file: one that is new is made here, once, and stays beside those of before', async () => {
    await hasItsFile(RELEASED, asText(await appWrites()), 'what the app writes');
  });

  it.each(readdirSync(RELEASED))('is taken by the rules of today: %s', async (file) => {
    const steps = asSteps(readFileSync(join(RELEASED, file), 'utf8'));
    for (const { by, writes } of steps) {
      await storeOver(world.as(by))
        .commit(writes)
        .catch((cause: unknown) => {
          throw new Error(`refused: ${asText([{ by, writes }])}`, { cause });
        });
    }
    expect(steps.length).toBeGreaterThan(10);
  });
});
