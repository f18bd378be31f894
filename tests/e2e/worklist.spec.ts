import { expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation, whenUnread } from '../support/conversation';
import { inbox, send, signIn } from './support/app';

// A nurse's morning: who waits, the longest first, and how a wait ends.

test.afterAll(closeAdmin);

const rows = (page: Page) => inbox(page).getByRole('listitem');
const link = (page: Page, name: string | RegExp) => inbox(page).getByRole('link', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const main = (page: Page) => page.getByRole('main');
const letter = (page: Page, text: string) =>
  main(page).getByRole('list', { name: 'Messages' }).getByText(text);

test('waits are counted, end by an answer or without one, and several rows are archived and brought back', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clinic = await openClinic();
  const nurse = await clinic.addStaff('Nora Morning');
  const [first, second] = [
    await clinic.addPortalUser('Faye First'),
    await clinic.addPortalUser('Sol Second'),
  ];
  for (const [patient, subject] of [
    [first, 'The first question'],
    [second, 'The second question'],
  ] as const) {
    const chartId = await clinic.addChart(patient, [nurse]);
    const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject };
    await startConversation(between, 'portal', 'May I come on Monday?');
  }
  await whenUnread(clinic.organizationId, nurse.uid, 2);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signIn(page, nurse);

  await link(page, 'Waiting (2)').click();
  await expect(rows(page)).toHaveText([/The first question/, /The second question/]);

  // An answer ends the first wait; the row leaves, and the next key opens the second.
  await page.keyboard.press('j');
  await expect(main(page).getByRole('heading', { level: 1, name: 'The first question' })).toBeVisible();
  await expect(button(page, 'Reply')).toBeVisible();
  await page.keyboard.press('r');
  await page.getByLabel('Your reply').fill('Yes, at nine.');
  await send(page);
  await expect(letter(page, 'Yes, at nine.')).toBeVisible();
  await expect(link(page, 'Waiting (1)')).toBeVisible();
  await expect(rows(page)).toHaveText([/The second question/]);

  // The patient writes once more, and waits again, behind the other.
  const patientPage = await (await browser.newContext()).newPage();
  await signIn(patientPage, first);
  await link(patientPage, /The first question/).click();
  await button(patientPage, 'Reply').click();
  await patientPage.getByLabel('Your reply').fill('And where?');
  await send(patientPage);
  await expect(letter(patientPage, 'And where?')).toBeVisible();
  await expect(link(page, 'Waiting (2)')).toBeVisible();
  await expect(rows(page)).toHaveText([/The second question/, /The first question/]);

  // The second needs no answer; taken back, it waits again, since its last message.
  await link(page, /The second question/).click();
  await button(page, 'No answer needed').click();
  await expect(page.getByText('Nobody waits for an answer any more.')).toBeVisible();
  await expect(rows(page)).toHaveText([/The first question/]);
  await button(page, 'Needs an answer').click();
  await expect(page.getByText('This waits for your answer.')).toBeVisible();
  await expect(rows(page)).toHaveText([/The second question/, /The first question/]);

  // Both at once out of the way, and back.
  for (const name of ['Select Faye First', 'Select Sol Second']) {
    await inbox(page).getByRole('checkbox', { name }).check();
  }
  await inbox(page).getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('2 conversations moved to Archived.')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(link(page, 'Waiting')).toHaveText('Waiting');
  await button(page, 'Undo').click();
  await expect(rows(page)).toHaveText([/The second question/, /The first question/]);
  await expect(link(page, 'Waiting (2)')).toBeVisible();
});

test('low rows fit ten at 1280 by 800, and a choice made is there on the next visit', async ({ browser }) => {
  const clinic = await openClinic();
  const nurse = await clinic.addStaff('Nora Rows');
  const patient = await clinic.addPortalUser('Rowan Rows');
  const chartId = await clinic.addChart(patient, [nurse]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  for (let index = 0; index < 12; index += 1) {
    await startConversation({ ...between, subject: `Question ${String(index)}` }, 'portal', 'Hello');
  }
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signIn(page, nurse);
  await expect(rows(page)).toHaveCount(12);
  const whole = () =>
    rows(page).evaluateAll(
      (all) => all.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length,
    );
  expect(await whole()).toBeGreaterThanOrEqual(9);

  await page.goto('/account');
  await page.getByRole('switch', { name: 'Low rows in the inbox' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await page.goto('/messages');
  await expect(rows(page)).toHaveCount(12);
  await expect.poll(whole).toBeLessThan(8);
});
