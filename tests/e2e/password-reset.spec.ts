import { expect, test } from './support/test';
import { closeAdmin } from '../support/admin';
import { fillSignIn, inbox, signOut } from './support/app';
import { openClinic, type Person } from '../support/clinic';
import { buttonTarget, mailsTo } from '../support/mailbox';

let patient: Person;

test.beforeAll(async () => {
  const clinic = await openClinic();
  patient = await clinic.addPortalUser('Paula Canarypatient');
});

test.afterAll(closeAdmin);

test('a forgotten password is set anew by a link in a mail, that works once', async ({ page }) => {
  const told: string[] = [];
  for (const email of ['nobody.at.all@example.com', patient.email]) {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: /forgot/i }).click();
    await expect(page.getByRole('heading', { name: /forgot/i })).toBeVisible();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: /send/i }).click();
    const answer = page.getByRole('status').filter({ hasText: /./ });
    await expect(answer).toBeVisible();
    told.push((await answer.innerText()).replaceAll(email, ''));
  }
  expect(told[0]).toBe(told[1]);

  await expect.poll(async () => (await mailsTo(patient.email)).length).toBe(1);
  expect(await mailsTo('nobody.at.all@example.com')).toEqual([]);
  const [mail] = await mailsTo(patient.email);
  if (mail === undefined) throw new Error('the mail is gone');
  const link = buttonTarget(mail);

  await page.goto(link);
  expect(page.url()).not.toContain('code=');
  // What a password manager keeps the new password under.
  await expect(page.locator('form input[autocomplete=username]')).toHaveValue(patient.email);
  await page.getByLabel('New password', { exact: true }).fill('too short');
  await page.getByRole('button', { name: /set|save/i }).click();
  await expect(page.getByText(/at least 12/i).first()).toBeVisible();
  const password = 'a new and longer password';
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByRole('button', { name: /set|save/i }).click();
  await expect(inbox(page)).toBeVisible();
  await signOut(page);
  await fillSignIn(page, { email: patient.email, password });
  await expect(inbox(page)).toBeVisible();

  const again = await page.context().newPage();
  const asked: string[] = [];
  again.on('request', (request) => asked.push(`${request.url()} ${String(request.headers()['referer'])}`));
  // In a tab that shows the screen without a link.
  await again.goto('/set-password');
  await again.goto(link);
  await expect(again.getByRole('alert')).toContainText(/link/i);
  await expect(again.getByLabel('New password', { exact: true })).toHaveCount(0);
  // No server is told the code by an address.
  expect(asked.filter((each) => each.includes('code='))).toEqual([]);
});
