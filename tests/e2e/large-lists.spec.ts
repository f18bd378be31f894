import { expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic, type Person } from '../support/clinic';
import { fillClinic, LONG_SUBJECT, nameOf } from '../support/large-clinic';
import { withoutTriggers } from '../support/without-triggers';
import { inbox, signIn } from './support/app';

// A nurse with 1,000 conversations and 200 charts, and a conversation of 500 messages: every list comes page by page
// and can be read to its end, and what is looked for is found without going there.

const SIZES = { charts: 200, conversations: 1000, messages: 500 };
const PAGE = 25;

let nurse: Person;
let filled: Awaited<ReturnType<typeof fillClinic>>;

test.beforeAll(async () => {
  const clinic = await openClinic();
  nurse = await clinic.addStaff('Noor Nurse');
  const patient = await clinic.addPortalUser('Pat Parent');
  await withoutTriggers(async () => {
    filled = await fillClinic(clinic, { patient, nurse }, SIZES);
  });
});

test.afterAll(closeAdmin);

test('the inbox shows a page, then the next, in order, up to the oldest', async ({ page }) => {
  await signIn(page, nurse);
  const rows = inbox(page).getByRole('listitem');
  await expect(rows).toHaveCount(PAGE);
  await inbox(page).getByRole('button', { name: 'Show older' }).click();
  await expect(rows).toHaveCount(2 * PAGE);
  await expect(rows.nth(2 * PAGE - 1)).toContainText(`Subject ${String(2 * PAGE - 1).padStart(4, '0')}`);
  await nothingStandsOut(page);
  for (let count = 3 * PAGE; count <= SIZES.conversations; count += PAGE) {
    await inbox(page).getByRole('button', { name: 'Show older' }).click();
    await expect(rows).toHaveCount(count);
  }
  await expect(rows.last()).toContainText('Subject 0999');
  // Where the last page was full, asking once more is how one learns that there is nothing older.
  await inbox(page).getByRole('button', { name: 'Show older' }).click();
  await expect(inbox(page).getByRole('button', { name: 'Show older' })).toHaveCount(0);
  // The last row still opens.
  await rows.last().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Subject 0999' })).toBeVisible();
});

test('names of every script and the longest subject fit, at 320 pixels too', async ({ page }) => {
  await signIn(page, nurse);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(inbox(page).getByText(LONG_SUBJECT)).toBeVisible();
    for (let index = 0; index < 8; index += 1) {
      await expect(inbox(page).getByText(nameOf(index)).first()).toBeVisible();
    }
    await nothingStandsOut(page);
  }
  await inbox(page).getByText(LONG_SUBJECT).click();
  await expect(page.getByRole('heading', { name: LONG_SUBJECT })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  // One pane is left once the page has seen that it is narrow.
  await expect(page.getByRole('link', { name: 'Back to inbox' })).toBeVisible();
  await nothingStandsOut(page);
});

test('a conversation that the keyboard opened is scrolled by the keyboard', async ({ page }) => {
  await signIn(page, nurse);
  await inbox(page).getByRole('listitem').first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Message 500 of many')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(page.getByText('Message 476 of many')).toBeInViewport();
  await page.keyboard.press('End');
  await expect(page.getByText('Message 500 of many')).toBeInViewport();
});

test('a conversation of 500 messages opens at its end, and pages back', async ({ page }) => {
  await signIn(page, nurse);
  await page.goto(`/messages/${filled.long.conversationId}`);
  await expect(page.getByText('Message 500 of many')).toBeInViewport();
  await expect(page.getByText('Message 475 of many')).toHaveCount(0);
  await page.getByRole('button', { name: 'Earlier messages' }).click();
  await expect(page.getByText('Message 475 of many')).toBeVisible();
  await expect(page.getByText('Message 450 of many')).toHaveCount(0);
});

test('on paper there is the conversation, and nothing of the app', async ({ page }) => {
  await signIn(page, nurse);
  await page.goto(`/messages/${filled.long.conversationId}`);
  await expect(page.getByText('Message 500 of many')).toBeVisible();
  const ofTheApp = [
    page.getByRole('banner'),
    inbox(page),
    ...['Archive', 'Reply', 'Earlier messages'].map((name) => page.getByRole('button', { name })),
  ];
  for (const part of ofTheApp) await expect(part).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of ofTheApp) await expect(part).toBeHidden();
  for (const text of ['Message 476 of many', 'Message 500 of many', 'Earlier messages are not printed here.'])
    await expect(page.getByText(text)).toBeVisible();
  // Nothing is cut off by a part that scrolls.
  const cut = await page.evaluate(
    () =>
      document.querySelector('#content')?.scrollHeight !== document.querySelector('#content')?.clientHeight,
  );
  expect(cut).toBe(false);
});

test('a message far back is opened in its place, without those between', async ({ page }) => {
  await signIn(page, nurse);
  const messageId = filled.long.messageIds[9] ?? '';
  await page.goto(`/messages/${filled.long.conversationId}?message=${messageId}`);
  await expect(page.getByText('Message 10 of many')).toBeInViewport();
  await expect(page.getByText('Message 250 of many')).toHaveCount(0);
  await page.getByRole('button', { name: 'Newest messages' }).click();
  await expect(page.getByText('Message 500 of many')).toBeInViewport();
});

test('200 charts come page by page, and a patient is found by the beginning of the name', async ({
  page,
}) => {
  await signIn(page, nurse);
  await page.getByRole('link', { name: 'Charts' }).click();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(PAGE);
  for (let count = 2 * PAGE; count <= SIZES.charts; count += PAGE) {
    await page.getByRole('main').getByRole('button', { name: 'Show more' }).click();
    await expect(rows).toHaveCount(count);
  }
  await page.getByRole('main').getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByRole('main').getByRole('button', { name: 'Show more' })).toHaveCount(0);
  await nothingStandsOut(page);
  for (const [typed, index] of [
    ['zoe capkova', 0],
    ['siobhan o’brien', 1],
    ['ليلى', 2],
  ] as const) {
    await page.getByRole('searchbox', { name: 'Find a patient' }).fill(typed);
    await expect(rows.first()).toContainText(nameOf(index).slice(0, -4));
    await expect(rows).toHaveCount(PAGE);
  }
  await page.getByRole('searchbox', { name: 'Find a patient' }).fill('zzz');
  await expect(rows).toHaveCount(0);
});

/** Nothing is wider than the window. */
async function nothingStandsOut(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}
