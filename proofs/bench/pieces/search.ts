import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { watchFirestore } from '../../../tests/e2e/support/firestore-traffic';
import { repositoryFolder } from '../../../tools/world/repository';
import type { Bench } from '../bench-world';
import { fillClinic, lookingAs, type BenchClinic } from '../data';
import { floorOf, searchQuery } from '../floor-plan';
import { median, ratioAt } from '../numbers';
import { came, expectIn, floorAddress, newContext, profileOf, settle, signedIn, toolsOf } from '../pages';

/** Several pages of results for each word; not more, because the emulator looks through all entries for each query. */
const CONVERSATIONS = 10;
const MESSAGES = 25;

/** Each is in many of the messages, and in no name or subject. */
const WORDS = [
  ...['physiotherapist', 'appointment', 'breakfast', 'pharmacy', 'swelling', 'stocking', 'shoulder'],
  ...['pictures', 'daughter', 'building', 'pressure', 'tablets', 'exercises', 'thursday', 'evening'],
  ...['results', 'morning', 'written', 'working', 'spring'],
];
const RESULTS = 'section[aria-label="Search results"]';

/** For how long the app waits for a further key, as its source says, in milliseconds. */
function pauseOfApp(): number {
  const source = readFileSync(join(repositoryFolder, 'web/src/features/search/use-search-text.ts'), 'utf8');
  const [, pause] = /PAUSE_MILLISECONDS = (\d+);/.exec(source) ?? [];
  if (pause === undefined) throw new Error('the pause before a search is not where it was');
  return Number(pause);
}

/** What a search costs, and how long it takes. */
export async function measureSearch(bench: Bench): Promise<void> {
  const filled = await bench.command.progress.part('search entries', () =>
    fillClinic({
      conversations: CONVERSATIONS,
      messages: Array.from({ length: CONVERSATIONS }, () => MESSAGES),
      searchable: true,
    }),
  );
  const first = await signedIn(bench, filled.nurse);
  const profile = await profileOf(first);
  await first.context().close();
  const words = WORDS.slice(0, bench.times(WORDS.length));

  const page = await (await newContext(bench, profile)).newPage();
  await measurePage(bench, page, words);
  await measureTime(bench, page, await (await newContext(bench, profile)).newPage(), filled, words);
  await page.context().close();
}

async function measurePage(bench: Bench, page: Page, words: readonly string[]): Promise<void> {
  const traffic = await watchFirestore(page);
  // What is asked once does not come over a listen channel.
  let answered = '';
  page.on('response', (response) => {
    if (response.url().includes(':runQuery')) void response.text().then((text) => (answered += text));
  });
  const tools = await toolsOf(page);
  let bytes = 0;
  tools.on('Network.dataReceived', ({ dataLength }) => {
    bytes += dataLength;
  });
  await tools.send('Network.enable');
  await page.goto('/messages');
  await page.waitForFunction(() => watched.first.rows !== undefined);
  const ofBytes: number[] = [];
  const ofReads: number[] = [];
  for (const word of words) {
    await clear(page);
    const [before, heard, known] = [bytes, traffic.received().length, answered.length];
    await searchFor(page, word);
    await settle();
    ofBytes.push((bytes - before) / 1000);
    ofReads.push(documentsIn(traffic.received().slice(heard) + answered.slice(known)));
  }
  bench.note('searchBytes', { value: median(ofBytes) });
  bench.note('searchReads', { value: median(ofReads) });
}

/** How many documents are named in what came of Firestore, each once. */
const documentsIn = (received: string) =>
  new Set([...received.matchAll(/"name":\s*"[^"]*\/documents\/([^"]+)"/g)].map(([, path]) => path)).size;

async function measureTime(
  bench: Bench,
  page: Page,
  bare: Page,
  filled: BenchClinic,
  words: readonly string[],
): Promise<void> {
  const nurse = lookingAs(filled, 'staff');
  const pause = pauseOfApp();
  await bare.goto(floorAddress(floorOf(bench.command.plan, nurse)));
  await bare.waitForFunction(() => watched.first.floor !== undefined);
  const [floor, product]: [number[], number[]] = [[], []];
  for (const word of words) {
    const query = await searchQuery(nurse, word);
    floor.push(
      await bare.evaluate(async (asked) => {
        const began = watched.now();
        await floorPage.ask(asked, 'body');
        return watched.now() - began;
      }, query),
    );
    await clear(page);
    product.push((await searchFor(page, word)) - pause);
  }
  await bare.context().close();
  bench.note('searchTime', ratioAt(95, product, floor));
}

async function clear(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('');
  await page.locator(RESULTS).waitFor({ state: 'detached' });
  await settle();
}

/** Milliseconds from the last key to the first result. */
async function searchFor(page: Page, word: string): Promise<number> {
  await expectIn(page, `${RESULTS} li a`);
  await page.getByRole('searchbox').pressSequentially(word, { delay: 20 });
  return (await came(page)) - (await page.evaluate(() => watched.keyAt()));
}
