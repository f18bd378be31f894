import type { Page } from '@playwright/test';
import { messagesPath } from '@my-messages/domain/paths';
import { adminFirestore } from '../../../tests/support/admin';
import type { Bench } from '../bench-world';
import { fillClinic, type BenchClinic } from '../data';
import { median, ratio, ratioAt } from '../numbers';
import { came, expectIn, newContext, settle, signedIn } from '../pages';
import { exchanging, shownBy } from '../static-copy';

const PAGE = 25;
const ROWS = 5000;
const LETTERS = 1000;
/** So long further pages are asked for; what is loaded by then is measured. */
const LOADING_MS = 200_000;
/** Fewer than messages of one side that come within a minute are refused after. */
const SENDS = 9;
const KEYS = 20;
const BLOCKS = 5;
const SWITCHES = 20;

/** What the screens cost while one works with them. */
export async function measureScreen(bench: Bench): Promise<void> {
  const [rows, letters] = [bench.times(ROWS), bench.times(LETTERS)];
  const filled = await bench.command.progress.part(`${String(rows)} conversations`, () =>
    fillClinic({ conversations: rows, messages: [letters, PAGE, PAGE, PAGE] }),
  );
  const page = await signedIn(bench, filled.nurse);
  await measureCommits(bench, page, filled);
  await measureSwitching(bench, page, filled);
  await measureLetters(bench, page, filled, letters);
  await measureRows(bench, page, rows);
  await page.context().close();
}

const idOf = ({ conversations }: BenchClinic, index: number) => conversations[index]?.conversationId ?? '';

async function measureCommits(bench: Bench, page: Page, filled: BenchClinic): Promise<void> {
  await page.goto(`/messages/${idOf(filled, 3)}`);
  await page.getByRole('button', { name: 'Reply' }).click();
  const field = page.getByLabel('Your reply');
  const commits = () => page.evaluate(() => watched.commits());
  const ofKeys: number[] = [];
  const ofSends: number[] = [];
  for (let send = 1; send <= bench.times(SENDS); send += 1) {
    await settle();
    for (const key of ` ${String(send)} abc`) {
      const before = await commits();
      await field.press(key);
      await page.evaluate(() => watched.drawn());
      ofKeys.push((await commits()) - before);
    }
    const body = `Good morning, this is number ${String(send)}.`;
    await field.fill(body);
    await page.evaluate(() => watched.drawn());
    const before = await commits();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('[data-letter]', { hasText: body }).filter({ hasNotText: 'Sending…' }).waitFor();
    await page.waitForTimeout(1000);
    ofSends.push((await commits()) - before);
  }
  bench.note('commitsPerSend', { value: median(ofSends) });
  bench.note('commitsPerKey', { value: median(ofKeys) });
}

/** Between the second and the third conversation of the inbox, that stands beside them. */
async function measureSwitching(bench: Bench, page: Page, filled: BenchClinic): Promise<void> {
  const ids = [idOf(filled, 1), idOf(filled, 2)] as const;
  const targets = await Promise.all(
    ids.map(async (id) => ({ id, newest: `[data-letter="${await newestMessage(filled, id)}"]` })),
  );
  const screens = [];
  for (const { id, newest } of targets) {
    await page.goto(`/messages/${id}`);
    await page.waitForSelector(newest);
    await page.getByRole('button', { name: 'Reply' }).waitFor();
    screens.push({ named: id, ...(await shownBy(page)) });
  }
  bench.site.put('/static/exchange.html', exchanging(screens));
  const still = await (await newContext(bench)).newPage();
  await still.goto('/static/exchange.html');

  const click = async (where: Page, { id, newest }: (typeof targets)[number]) => {
    await expectIn(where, newest, '', true);
    await where.locator(`nav a[href*="${id}"]`).click();
    return (await came(where)) - (await where.evaluate(() => watched.clickedAt()));
  };
  const switchIn = async (where: Page) => {
    const took: number[] = [];
    for (let time = 0; time < bench.times(SWITCHES); time += 1) {
      for (const target of targets) took.push(await click(where, target));
    }
    // What was not looked at for a while is loaded anew; and the one that is open already comes at once.
    return took.slice(2);
  };
  const [floor, product]: [number[], number[]] = [[], []];
  for (let block = 0; block < bench.times(BLOCKS); block += 1) {
    floor.push(...(await switchIn(still)));
    product.push(...(await switchIn(page)));
  }
  await still.context().close();
  bench.note('switching', ratioAt(99, product, floor));
}

async function newestMessage({ clinic }: BenchClinic, conversationId: string): Promise<string> {
  const messages = adminFirestore().collection(messagesPath(clinic.organizationId, conversationId));
  const { docs } = await messages.orderBy('sentAt', 'desc').limit(1).get();
  return docs[0]?.id ?? '';
}

async function measureLetters(bench: Bench, page: Page, filled: BenchClinic, letters: number): Promise<void> {
  await page.goto(`/messages/${idOf(filled, 0)}`);
  await page.waitForFunction(() => watched.first.letters !== undefined);
  await page.getByRole('button', { name: 'Reply' }).click();
  const few = await elements(page);
  const loaded = await loadMore(page, 'Earlier messages', PAGE, letters);
  bench.note('nodesConversation', { ...ratio(await elements(page), few), ...unlessAll(loaded, LETTERS) });

  const plain = await (await newContext(bench)).newPage();
  await plain.goto('/floor/textarea.html');
  const [floor, product]: [number[], number[]] = [[], []];
  for (let block = 0; block < bench.times(BLOCKS); block += 1) {
    floor.push(...(await typeIn(plain, 'textarea')));
    product.push(...(await typeIn(page, '#content textarea:not([aria-hidden])')));
  }
  await plain.context().close();
  bench.note('typing', { ...ratioAt(95, product, floor), ...unlessAll(loaded, LETTERS) });
}

/** From each key to the frame after it. */
async function typeIn(page: Page, field: string): Promise<number[]> {
  await page.locator(field).focus();
  const before = await page.evaluate(() => watched.keys.length);
  await page.keyboard.type('a few words, in a row'.slice(0, KEYS), { delay: 60 });
  await page.waitForFunction((count) => watched.keys.length === count, before + KEYS);
  return (await page.evaluate(() => watched.keys)).slice(before);
}

async function measureRows(bench: Bench, page: Page, rows: number): Promise<void> {
  await page.goto('/messages');
  await page.waitForFunction(() => watched.first.rows !== undefined);
  await loadMore(page, 'Show older', PAGE, 2 * PAGE);
  const few = await elements(page);
  const loaded = await loadMore(page, 'Show older', 2 * PAGE, rows);
  bench.note('nodesInbox', { ...ratio(await elements(page), few), ...unlessAll(loaded, ROWS) });
}

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

/** Asks for page after page by the app's own button, for a while at most; how many rows were loaded in the end. */
async function loadMore(page: Page, label: string, loaded: number, wanted: number): Promise<number> {
  const button = page.locator(`button[aria-disabled="false"]:text-is("${label}")`);
  const limit = Date.now() + LOADING_MS;
  let rows = loaded;
  while (rows < wanted && Date.now() < limit) {
    await button.click();
    rows += PAGE;
    await button.waitFor();
  }
  return rows;
}

const unlessAll = (loaded: number, wanted: number) =>
  loaded < wanted ? { note: `with ${String(loaded)}` } : {};
