import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation } from '../support/conversation';
import { codeOf, hasSecondFactor } from '../support/second-factor';
import { fillSignIn, goWithin, inbox, signIn, signOut } from './support/app';
import { expect, test, type Page } from './support/test';

// The app, Auth and the rules, with what an authenticator app would show.

test.afterAll(closeAdmin);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const code = (page: Page) => page.getByLabel('Code from your authenticator app');

/** Sets up the second step where it is offered; gives the key that the authenticator app was told. */
async function setUp(page: Page): Promise<string> {
  await button(page, 'Set it up').click();
  await expect(page.getByRole('img', { name: /picture for the camera/ })).toBeVisible();
  const key = await page.locator('code').innerText();
  await code(page).fill('000000');
  await button(page, 'Go on').click();
  await expect(page.getByRole('alert')).toContainText('This code does not fit');
  await code(page).fill(codeOf(key));
  await button(page, 'Go on').click();
  return key;
}

test('a patient sets up a second step, signs in with it, downloads with it, and removes it', async ({
  page,
}) => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Twice');
  await signIn(page, patient);
  await goWithin(page, '/account');
  await page.getByRole('link', { name: 'Set up the second step' }).click();
  const key = await setUp(page);
  await expect(page.getByText(/It is on: when you sign in/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/It is on: when you sign in/)).toBeVisible();

  await signOut(page);
  await fillSignIn(page, patient);
  await code(page).fill('000000');
  await button(page, 'Go on').click();
  await expect(page.getByRole('alert')).toContainText('This code does not fit');
  expect(page.url()).toMatch(/\/sign-in$/);
  await code(page).fill(codeOf(key));
  await button(page, 'Go on').click();
  await expect(inbox(page)).toBeVisible();

  await goWithin(page, '/account/download');
  await page.getByLabel('Password', { exact: true }).fill(patient.password);
  await button(page, 'Get my conversations').click();
  await code(page).fill(codeOf(key));
  await button(page, 'Go on').click();
  await expect(page.getByText('Your files are ready')).toBeVisible();

  await goWithin(page, '/account/second-step');
  await button(page, 'Remove it').click();
  await page.getByLabel('Password', { exact: true }).fill(patient.password);
  await button(page, 'Remove it').click();
  await code(page).fill(codeOf(key));
  await button(page, 'Go on').click();
  await expect(button(page, 'Set it up')).toBeVisible();
  expect(await hasSecondFactor(patient)).toBe(false);
  await signOut(page);
  await signIn(page, patient);
});

test('a clinic wants it of its staff: nothing is seen without it, and who has lost it comes back by mail', async ({
  browser,
}) => {
  const clinic = await openClinic();
  const admin = await clinic.addAdmin('Ada Admin');
  const nurse = await clinic.addStaff('Nora Nurse');
  const patient = await clinic.addPortalUser('Paula Patient');
  const chartId = await clinic.addChart(patient, [nurse]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  await startConversation({ ...between, subject: 'Home readings' }, 'portal', 'Are these all right?');
  const [ofAdmin, ofNurse] = await Promise.all([browser.newPage(), browser.newPage()]);

  await signIn(ofNurse, nurse);
  await expect(inbox(ofNurse).getByRole('link', { name: /Home readings/ })).toBeVisible();
  await signIn(ofAdmin, admin);
  const wanted = async () => {
    await goWithin(ofAdmin, '/settings/messaging');
    await ofAdmin.getByRole('switch', { name: 'All staff need it' }).click();
    await button(ofAdmin, 'Ask it of all').click();
  };
  await wanted();
  await expect(ofAdmin.getByRole('alert')).toContainText('Set up the second step for yourself first');
  await ofAdmin.getByRole('link', { name: 'Set up the second step' }).click();
  await setUp(ofAdmin);
  await expect(ofAdmin.getByText(/It is on: when you sign in/)).toBeVisible();
  await wanted();
  await expect(ofAdmin.getByRole('switch', { name: 'All staff need it' })).toBeChecked();

  // Who is signed in is led to it at once, and comes back to where they were.
  await expect(ofNurse.getByRole('heading', { level: 1, name: 'Second step to sign in' })).toBeVisible();
  await expect(ofNurse.getByText('Home readings')).toHaveCount(0);
  await setUp(ofNurse);
  await inbox(ofNurse)
    .getByRole('link', { name: /Home readings/ })
    .click();
  await expect(ofNurse.getByText('Are these all right?').last()).toBeVisible();

  await goWithin(ofAdmin, `/settings/people/${nurse.uid}`);
  await button(ofAdmin, 'Remove their second step').click();
  await ofAdmin.getByRole('dialog').getByRole('button', { name: 'Remove their second step' }).click();
  await expect(ofAdmin.getByText('Removed. The link is on its way to them.')).toBeVisible();
  expect(await hasSecondFactor(nurse)).toBe(false);

  await goWithin(ofAdmin, '/settings/audit');
  const line = (words: string) => ofAdmin.getByRole('listitem').filter({ hasText: words });
  await expect(line('Removed the second step of a person')).toBeVisible();
  await expect(line('Changed whether staff need a second step to sign in')).toBeVisible();
});
