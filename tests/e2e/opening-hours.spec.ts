import { expect, test } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { organizationDoc } from '@my-messages/domain/testing/documents';
import { startConversation, whenUnread } from '../support/conversation';
import { goWithin, inbox, signIn } from './support/app';

// A clinic says when it is there, and a promised answer counts that.

test.afterAll(closeAdmin);

test('a holiday closes the clinic for who writes, and puts off by when an answer is usual', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { messaging } = organizationDoc();
  const allDay = [{ from: '00:00', until: '24:00' }];
  const hours = {
    ...{ monday: allDay, tuesday: allDay, wednesday: allDay, thursday: allDay, friday: allDay },
    ...{ saturday: allDay, sunday: allDay },
  };
  const clinic = await openClinic({ timeZone: 'UTC', messaging: { ...messaging, responseDays: 1, hours } });
  const { organizationId } = clinic;
  const staff = await clinic.addStaff('Nora Nurse');
  const admin = await clinic.addAdmin('Ada Admin');
  const patient = await clinic.addPortalUser('Paul Patient');
  const chartId = await clinic.addChart(patient, [staff]);
  await startConversation({ organizationId, chartId, patient, staff, subject: 'A plan' }, 'portal', 'Hello?');
  await whenUnread(organizationId, staff.uid, 1);

  const newPage = async () => await (await browser.newContext({ timezoneId: 'UTC' })).newPage();
  const [adminPage, patientPage] = [await newPage(), await newPage()];
  await signIn(patientPage, patient);
  await inbox(patientPage)
    .getByRole('link', { name: /A plan/ })
    .click();
  const told = patientPage.getByRole('main').getByText(/usually answers by/);
  await expect(told).toBeVisible();
  await patientPage.getByRole('button', { name: 'Reply' }).click();
  await expect(patientPage.getByText(/^Closed now/)).toHaveCount(0);
  const before = await told.textContent();

  await signIn(adminPage, admin);
  await goWithin(adminPage, '/settings/messaging');
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  for (const [days, name] of [
    [0, 'Founders’ Day'],
    [1, 'Harvest Day'],
  ] as const) {
    await adminPage.getByLabel('Day', { exact: true }).fill(day(days));
    await adminPage.getByLabel('Name of the holiday').fill(name);
    await adminPage.getByRole('button', { name: 'Add a holiday' }).click();
    await expect(adminPage.getByText(new RegExp(`: ${name}$`))).toBeVisible();
  }

  await expect(patientPage.getByText(/Closed now\. Opens .+ at 12:00/)).toBeVisible();
  await expect(told).not.toHaveText(before ?? '');
});
