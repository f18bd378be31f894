import { expect, test, type Locator, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation, whenUnread } from '../support/conversation';
import { badge, inbox } from './support/app';

// A patient's whole errand without a mouse: nothing here points at anything, and focus is never set by the test.

/** More than the longest way over one screen. */
const MOST_STEPS = 60;

/** Presses Tab until the focus is where it is to be. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  await expect(to).toBeVisible();
  const isThere = () => to.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < MOST_STEPS && !(await isThere()); steps += 1) await page.keyboard.press('Tab');
  await expect(to).toBeFocused();
}

async function press(page: Page, on: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, on);
  await page.keyboard.press(key);
}

async function write(page: Page, into: Locator, text: string): Promise<void> {
  await tabTo(page, into);
  await page.keyboard.type(text);
}

test.afterAll(closeAdmin);

test('sign in, read, answer, archive, find again, write to somebody else, sign out', async ({ page }) => {
  test.setTimeout(180_000);
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Keys');
  const nurse = await clinic.addStaff('Nora Keys');
  const doctor = await clinic.addStaff('Doris Keys');
  const chartId = await clinic.addChart(patient, [nurse, doctor]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  await startConversation({ ...between, subject: 'Your readings' }, 'staff', 'How is it at home?');
  await whenUnread(clinic.organizationId, patient.uid, 1);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const letter = (text: string) =>
    page.getByRole('main').getByRole('list', { name: 'Messages' }).getByText(text);

  await page.goto('/');
  await write(page, page.getByLabel('E-mail'), patient.email);
  await write(page, page.getByLabel('Password', { exact: true }), patient.password);
  await page.keyboard.press('Enter');

  await expect(badge(page, '1 unread message')).toBeVisible();
  await press(page, inbox(page).getByRole('link', { name: /^Unread.*Your readings|Your readings.*unread/i }));
  await expect(letter('How is it at home?')).toBeVisible();
  await expect(badge(page, 'no unread messages')).toBeVisible();

  await press(page, button('Reply'));
  await expect(page.getByLabel('Your reply')).toBeFocused();
  await page.keyboard.type('Better than last week');
  await press(page, button('Send'));
  await expect(letter('Better than last week')).toBeVisible();

  await press(page, button('Archive'), 'Space');
  await expect(inbox(page).getByRole('link', { name: /Your readings/ })).toHaveCount(0);

  await write(page, page.getByRole('searchbox', { name: 'Search' }), 'readings');
  await press(page, page.getByRole('link', { name: /Your readings/ }).first());
  await expect(letter('Better than last week')).toBeVisible();

  await press(page, page.getByRole('link', { name: 'Compose' }).first());
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let steps = 0; !(await page.getByRole('radio', { name: /Doris Keys/ }).isChecked()); steps += 1) {
    expect(steps).toBeLessThan(2);
    await page.keyboard.press('ArrowDown');
  }
  await write(page, page.getByLabel(/^Subject/), 'A second opinion');
  await write(page, page.getByLabel('Message', { exact: true }), 'May I see you, too?');
  await press(page, button('Send'));
  await expect(letter('May I see you, too?')).toBeVisible();
  await press(page, button('Clear search'));
  await expect(inbox(page).getByRole('link', { name: /A second opinion/ })).toBeVisible();

  await press(page, button('Account'));
  await expect(page.getByRole('menu')).toBeVisible();
  const leave = page.getByRole('menuitem', { name: 'Sign out' });
  const items = await page.getByRole('menuitem').count();
  for (let steps = 0; steps < items; steps += 1) {
    if (await leave.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(leave).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sign-in$/);
});
