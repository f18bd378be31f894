import { readFileSync } from 'node:fs';
import type { Callables } from '@my-messages/domain/callables';
import { conversationAddress } from '@my-messages/domain/addresses';
import { problemsOf } from '@my-messages/domain/export/r4/validate';
import * as v from 'valibot';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { sendNext, startConversation } from '../support/conversation';
import { signIn } from './support/app';
import { expect, test, type Page, type Request } from './support/test';

test.afterAll(closeAdmin);

/** Saves a file of the download; gives its name, where it is, and what is in it. */
async function save(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

test('a patient downloads all conversations, as a document and as a Bundle', async ({ page, browser }) => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Placeholder');
  const nurse = await clinic.addStaff('Noor Example');
  const doctor = await clinic.addStaff('Dr. Theo Sample');
  const admin = await clinic.addAdmin('Ada Admin');
  const chartId = await clinic.addChart(patient, [nurse, doctor]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const written = ['Is <b>this</b> "right" & good? مرحبا 😀\n\tTwo lines'];
  const { conversationId } = await startConversation(
    { ...between, subject: 'Home readings' },
    'portal',
    written[0] ?? '',
  );
  // More than come with one page.
  for (let number = 1; number <= 55; number += 1) {
    const body = `Message ${String(number)}`;
    await sendNext(between, conversationId, number % 2 === 0 ? 'portal' : 'staff', body);
    written.push(body);
  }
  await startConversation({ ...between, staff: doctor, subject: 'Letter' }, 'staff', 'The letter is ready.');
  written.push('The letter is ready.');

  await signIn(page, patient);
  await page.getByRole('link', { name: /Letter/ }).click();
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.goto('/account');
  await page.getByRole('link', { name: 'Download your conversations' }).click();
  await page.getByLabel('Password', { exact: true }).fill('another password');
  await page.getByRole('button', { name: 'Get my conversations' }).click();
  await expect(page.getByRole('alert')).toHaveText(/This password is not right/);
  await page.getByLabel('Password', { exact: true }).fill(patient.password);
  await expectEnteredAnew(page, 'noteDownload', 'Get my conversations');
  await expect(page.getByText(`${String(written.length)} messages are in them.`)).toBeVisible();

  const bundle = await save(page, 'Save the FHIR file');
  const read: unknown = JSON.parse(bundle.text);
  expect(problemsOf(read)).toEqual([]);
  for (const body of written) expect(bundle.text).toContain(`"contentString":${JSON.stringify(body)}`);

  const readable = await save(page, 'Save the document');
  for (const { name } of [bundle, readable]) expect(name).toMatch(/^my-messages-[\d-]+\.(fhir\.json|html)$/);
  const reader = await browser.newPage();
  await reader.goto(`file://${readable.path}`);
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText(['Home readings', 'Letter']);
  expect(await reader.locator('.text').allTextContents()).toEqual(written);
  // Its own style is let in by its own policy.
  await expect(reader.locator('.text').first()).toHaveCSS('white-space', 'pre-wrap');
  await reader.close();

  const adminPage = await browser.newPage();
  await signIn(adminPage, admin);
  await adminPage.goto('/settings/audit');
  await expect(
    adminPage.getByText('Paula Placeholder · Downloaded all their own conversations'),
  ).toBeVisible();
  await adminPage.close();
});

/** When the password was entered last that a request was made with, in whole seconds since 1970. */
function passwordEnteredAt(request: Request): number {
  const [, claims = ''] = (request.headers()['authorization'] ?? '').split('.');
  const parsed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return v.parse(v.object({ auth_time: v.number() }), parsed).auth_time;
}

/** Presses a button, which has a callable asked with the password that was entered last, not with that of the sign-in. */
async function expectEnteredAnew(page: Page, callable: keyof Callables, button: string): Promise<void> {
  // The clock moves on, so that the one shows from the other.
  const signedIn = Math.floor(Date.now() / 1000);
  await expect.poll(() => Math.floor(Date.now() / 1000)).toBeGreaterThan(signedIn);
  const [asked] = await Promise.all([
    page.waitForRequest(new RegExp(`/api/${callable}$`)),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(passwordEnteredAt(asked)).toBeGreaterThan(signedIn);
}

test('a Super Admin exports what was written about a chart, and the patient reads that they did', async ({
  page,
  browser,
}) => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Placeholder');
  const nurse = await clinic.addStaff('Noor Example');
  const admin = await clinic.addAdmin('Ada Admin');
  const chartId = await clinic.addChart(patient, [nurse]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const { conversationId } = await startConversation(
    { ...between, subject: 'Knee' },
    'portal',
    'Is it broken?',
  );
  await sendNext(between, conversationId, 'staff', 'It is not.');

  await signIn(page, admin);
  await page.goto(`/settings/charts/${chartId}`);
  await page.getByRole('link', { name: 'Export conversations' }).click();
  await page.getByLabel('Password', { exact: true }).fill(admin.password);
  await expectEnteredAnew(page, 'exportChart', 'Export the conversations');
  await expect(page.getByText('2 messages are in them.')).toBeVisible();
  const bundle = await save(page, 'Save the FHIR file');
  const read: unknown = JSON.parse(bundle.text);
  expect(problemsOf(read)).toEqual([]);
  for (const body of ['Is it broken?', 'It is not.'])
    expect(bundle.text).toContain(`"contentString":${JSON.stringify(body)}`);

  const patientPage = await browser.newPage();
  await signIn(patientPage, patient);
  await patientPage.goto(conversationAddress(conversationId));
  await patientPage.getByRole('button', { name: 'Who can see this?' }).click();
  await patientPage.getByRole('button', { name: 'Who opened it, and when' }).click();
  await expect(patientPage.getByText(/Ada Admin.* exported it: /)).toBeVisible();
  await patientPage.close();
});
