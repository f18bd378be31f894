import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { SERVER_TIME } from '../../web/src/data/store/store';
import { appWrites, type Step } from './app-writes';
import { rulesWorld } from '../rules/support/rules-world';

const world = rulesWorld('released');
/** One file for each released version whose tabs may still be open, of what its app writes. */
const RELEASED = join(import.meta.dirname, 'versions');
const VERSION = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
const STANDS_FOR_TIME = 'the server’s time';

const asText = (steps: readonly Step[]) =>
  `${JSON.stringify(steps, (_, value: unknown) => plain(value), 2)}\n`;
const asSteps = (text: string) =>
  JSON.parse(text, (_, value: unknown) => (value === STANDS_FOR_TIME ? serverTimestamp() : value)) as Step[];

/** In which order a document's fields are named says nothing. */
function plain(value: unknown): unknown {
  if (value === SERVER_TIME) return STANDS_FOR_TIME;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('what the app writes', () => {
  it('is what the file of its version says: whoever changes it gives the app another version', async () => {
    await expect(asText(await appWrites())).toMatchFileSnapshot(join(RELEASED, `${VERSION}.json`));
  });

  it.each(readdirSync(RELEASED))('is taken by the rules of today: %s', async (file) => {
    const steps = asSteps(readFileSync(join(RELEASED, file), 'utf8'));
    for (const { by, writes } of steps) {
      const batch = writeBatch(world.as(by));
      for (const write of writes) {
        const reference = doc(world.as(by), write.path);
        if (write.kind === 'create') batch.set(reference, write.fields);
        else if (write.kind === 'update') batch.update(reference, { ...write.fields });
        else batch.delete(reference);
      }
      await batch.commit().catch((cause: unknown) => {
        throw new Error(`refused: ${asText([{ by, writes }])}`, { cause });
      });
    }
    expect(steps.length).toBeGreaterThan(10);
  });
});
