import { expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic, type Person } from '../support/clinic';
import { startConversation } from '../support/conversation';
import { fillSignIn, inbox, signIn } from './support/app';

// Nobody reads on at a place that somebody has left: a session ends by itself, in all tabs, and whoever comes back finds
// what they had begun.

test.afterAll(closeAdmin);

async function patientWithConversation(): Promise<{ patient: Person; address: string }> {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Ida Idle');
  const nurse = await clinic.addStaff('Nora Idlenurse');
  const chartId = await clinic.addChart(patient, [nurse]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const { conversationId } = await startConversation(between, 'staff', 'Good morning');
  return { patient, address: `/messages/${conversationId}` };
}

const warning = (page: Page) => page.getByRole('alertdialog', { name: 'Are you still there?' });

test('who leaves is asked in every tab, signed out in every tab, and goes on where they were', async ({
  context,
  page,
}) => {
  const { patient, address } = await patientWithConversation();
  await context.clock.install();
  await signIn(page, patient);
  await page.goto(address);
  await page.getByRole('button', { name: 'Reply' }).click();
  await page.getByLabel('Your reply').fill('I have begun');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/messages');
  await expect(inbox(other)).toBeVisible();

  await context.clock.fastForward('14:30');
  await expect(warning(page)).toBeVisible();
  await expect(warning(other)).toBeVisible();
  await other.keyboard.press('Enter');
  await expect(warning(other)).toBeHidden();
  await expect(warning(page)).toBeHidden();

  await context.clock.fastForward('15:10');
  for (const tab of [page, other]) {
    await expect(tab.getByText(/nothing was done here for a while/)).toBeVisible();
    await expect(tab).toHaveURL(/\/sign-in$/);
  }
  await fillSignIn(page, patient);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByLabel('Your reply')).toHaveValue('I have begun');
});

test('on a computer that others use, no other tab and no later one is signed in', async ({
  context,
  page,
}) => {
  const { patient, address } = await patientWithConversation();
  await page.goto('/');
  await page.getByRole('checkbox', { name: 'Other people use this computer, too' }).check();
  await fillSignIn(page, patient);
  await expect(inbox(page)).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('Good morning').first()).toBeVisible();

  const other = await context.newPage();
  await other.goto(address);
  await expect(other).toHaveURL(/\/sign-in$/);
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(later).toHaveURL(/\/sign-in$/);
  expect(await later.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('whoever signs out everywhere is out at once where they are not, too, and signs in again', async ({
  browser,
  page,
}) => {
  const { patient, address } = await patientWithConversation();
  const lost = await (await browser.newContext()).newPage();
  await signIn(lost, patient);
  await lost.goto(address);
  await expect(lost.getByText('Good morning').first()).toBeVisible();
  await signIn(page, patient);
  await page.goto('/account');
  const signedInAt = Date.now();
  const button = page.getByRole('button', { name: 'Sign out everywhere' });
  await expect(button).toBeVisible();
  // Auth reckons in whole seconds: what began within the same one goes on.
  await expect.poll(() => Date.now() - signedInAt).toBeGreaterThan(1000);
  await button.click();

  for (const tab of [lost, page]) {
    await expect(tab.getByText(/^You were signed out everywhere/)).toBeVisible();
    await expect(tab).toHaveURL(/\/sign-in$/);
    await expect(tab.getByText('Good morning')).toHaveCount(0);
  }
  await fillSignIn(page, patient);
  await expect(page.getByRole('heading', { name: 'Your settings' })).toBeVisible();
  await fillSignIn(lost, patient);
  await expect(lost).toHaveURL(new RegExp(`${address}$`));
  await expect(lost.getByText('Good morning').first()).toBeVisible();
  await lost.context().close();
});
