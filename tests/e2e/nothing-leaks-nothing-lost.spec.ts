import { conversationPath } from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { expect, test } from './support/test';
import { adminFirestore, closeAdmin } from '../support/admin';
import { compose, fillSignIn, inbox, send, signIn, signOut } from './support/app';
import { openClinic, type Clinic, type Person } from '../support/clinic';

let clinic: Clinic;
let patient: Person;
let neighbour: Person;
let nurse: Person;
let offTeam: Person;

test.beforeAll(async () => {
  clinic = await openClinic();
  patient = await clinic.addPortalUser('Paula Canarypatient');
  neighbour = await clinic.addPortalUser('Norbert Canaryneighbour');
  nurse = await clinic.addStaff('Nora Canarynurse');
  offTeam = await clinic.addStaff('Olaf Canaryofficer');
  await clinic.addChart(patient, [nurse]);
  await clinic.addChart(neighbour, [nurse]);
});

test.afterAll(closeAdmin);

test('a clinician who is not on the care team is not offered', async ({ page }) => {
  await signIn(page, patient);
  await page.getByRole('link', { name: 'Compose' }).first().click();
  await expect(page.getByRole('radio', { name: nurse.name })).toBeVisible();
  await expect(page.getByRole('radio', { name: offTeam.name })).toHaveCount(0);
  await expect(page.getByLabel('Regarding')).toHaveCount(0);
});

test('a clinician who leaves the care team while one writes is refused, and the text stays', async ({
  page,
}) => {
  const leaving = await clinic.addStaff('Lena Canaryleaving');
  const writer = await clinic.addPortalUser('Wanda Canarywriter');
  const chartId = await clinic.addChart(writer, [nurse, leaving]);
  await signIn(page, writer);
  await compose(page, { recipient: leaving.name, message: 'Words that must not be lost' });
  await clinic.change(`organizations/${clinic.organizationId}/charts/${chartId}`, {
    careTeamIds: [nurse.uid],
  });
  await expect(page.getByRole('radio', { name: leaving.name })).toHaveCount(0);
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue('Words that must not be lost');
  const conversations = await adminFirestore()
    .collection(`organizations/${clinic.organizationId}/conversations`)
    .where('staffId', '==', leaving.uid)
    .get();
  expect(conversations.empty).toBe(true);
});

test("someone else's conversation in the address is not found, like one that never was", async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await signIn(other, neighbour);
  await compose(other, { recipient: nurse.name, subject: 'Canarysubject', message: 'Canarybody' });
  await send(other);
  await expect(other).toHaveURL(/\/messages\/[A-Za-z0-9]{20}$/);
  const path = new URL(other.url()).pathname;
  await other.context().close();

  await signIn(page, patient);
  const shown: string[] = [];
  for (const address of [path, '/messages/AAAAAAAAAAAAAAAAAAAA']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: /not found/i })).toBeVisible();
    shown.push(await page.getByRole('main').innerText());
    expect(await page.content()).not.toMatch(/canaryneighbour|canarysubject|canarybody/i);
  }
  expect(shown[0]).toBe(shown[1]);
});

test('a deep link returns after sign-in, also after a wrong password', async ({ page }) => {
  await page.goto('/messages/new');
  await expect(page).toHaveURL(/\/sign-in$/);
  await fillSignIn(page, { email: patient.email, password: 'not the password' });
  await expect(page.getByRole('alert')).toContainText(/e-mail|password/i);
  await expect(page.getByLabel('E-mail')).toHaveValue(patient.email);
  await fillSignIn(page, patient);
  await expect(page).toHaveURL(/\/messages\/new\b/);
  await expect(page.getByRole('radio', { name: nurse.name })).toBeVisible();
});

test('a wrong password and an unknown address are told the same', async ({ page }) => {
  const told: string[] = [];
  for (const email of [patient.email, 'nobody.at.all@example.com']) {
    await page.goto('/sign-in');
    await fillSignIn(page, { email, password: 'not the password' });
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    told.push(await alert.innerText());
  }
  expect(told[0]).toBe(told[1]);
});

test('an empty and a too long message are told at the field, and nothing is cut', async ({ page }) => {
  await signIn(page, patient);
  await compose(page, { recipient: nurse.name, message: '   ' });
  await send(page);
  const field = page.getByLabel('Message', { exact: true });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();

  const tooLong = 'x'.repeat(LIMITS.messageLength + 1);
  await field.fill(tooLong);
  await send(page);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/10,000/).first()).toBeVisible();
  await expect(field).toHaveValue(tooLong);
  await expect(page).toHaveURL(/\/messages\/new\b/);
});

test('with the network off a message waits visibly, and is sent once when it is back', async ({
  page,
  context,
}) => {
  await signIn(page, patient);
  await compose(page, { recipient: nurse.name, subject: 'While offline', message: 'Sent from a tunnel' });
  await context.setOffline(true);
  await send(page);
  await expect(page.getByText(/waiting for the network/i).first()).toBeVisible();
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue('Sent from a tunnel');
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/messages\/[A-Za-z0-9]{20}$/, { timeout: 60_000 });
  await expect(page.getByRole('main').getByText('Sent from a tunnel')).toBeVisible();

  const conversationId = page.url().split('/').at(-1) ?? '';
  const messages = await adminFirestore()
    .collection(`${conversationPath(clinic.organizationId, conversationId)}/messages`)
    .get();
  expect(messages.size).toBe(1);
});

test('text that was not sent is still there after a look at the inbox', async ({ page }) => {
  // Somebody without drafts of other tests.
  const writer = await clinic.addPortalUser('Willa Canaryhalf');
  await clinic.addChart(writer, [nurse]);
  await signIn(page, writer);
  await compose(page, { recipient: nurse.name, message: 'Half a thou' });
  await page.getByRole('link', { name: /My Messages/ }).click();
  await expect(inbox(page)).toBeVisible();
  await page.getByRole('link', { name: 'Compose' }).first().click();
  await page.getByRole('link', { name: new RegExp(`Go on writing to ${nurse.name}`) }).click();
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue('Half a thou');
});

test('signing out leaves nothing of the clinic on the screen or in the storage', async ({ page }) => {
  const leaving = await clinic.addPortalUser('Lola Canaryleaves');
  await clinic.addChart(leaving, [nurse]);
  await signIn(page, leaving);
  await signOut(page);
  expect(await page.content()).not.toMatch(/canary/i);
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toMatch(/canary|clinic-/i);
});

test('a membership that ends signs its person out, with a reason', async ({ page }) => {
  const leaving = await clinic.addPortalUser('Lukas Canaryleaver');
  await clinic.addChart(leaving, [nurse]);
  await signIn(page, leaving);
  await clinic.change(`organizations/${clinic.organizationId}/members/${leaving.uid}`, { active: false });
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByRole('alert').or(page.getByRole('status')).first()).toBeVisible();
});
