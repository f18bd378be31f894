import { expect, test } from './support/test';
import { closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import { openClinic } from '../support/clinic';
import { buttonTarget, mailsTo } from '../support/mailbox';
import { inbox } from './support/app';

test.afterAll(closeAdmin);

test('from an invitation by mail to the inbox it is one page, which says of which clinic and for whom', async ({
  page,
  browser,
}) => {
  const clinic = await openClinic();
  const admin = await clinic.addAdmin('Ada Invites');
  const patient = await clinic.addPortalUser('Paula Invites');
  const chartId = await clinic.addChart(patient, []);
  const email = `invited-${clinic.organizationId}@example.com`;
  const change = {
    kind: 'invite-portal-user',
    email,
    displayName: 'Gus Invited',
    connection: { chartId, relationship: 'guardian' },
  };
  const answer = await callFunction('administer', { organizationId: clinic.organizationId, change }, admin);
  expect(resultOf(answer).outcome).toBe('done');
  await expect.poll(async () => (await mailsTo(email)).length).toBe(1);
  const [mail] = await mailsTo(email);
  if (mail === undefined) throw new Error('the mail is gone');

  await page.goto(buttonTarget(mail));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Canaryclinic ${clinic.organizationId} invites you to My Messages`,
  );
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email);
  await page.getByLabel('New password', { exact: true }).fill('a calm harbour at night');
  await page.keyboard.press('Enter');
  await expect(inbox(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);

  // Used already: that is said before anything is typed.
  const again = await browser.newPage();
  await again.goto(buttonTarget(mail));
  await expect(again.getByRole('alert')).toContainText('used already');
  await again.close();
});
