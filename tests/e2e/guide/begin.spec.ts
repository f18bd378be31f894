import { organizationPath } from '@my-messages/domain/paths';
import { expect, test } from '../support/test';
import { closeAdmin } from '../../support/admin';
import { compose, fillSignIn, inbox, send } from '../support/app';
import { switchMessagingOn } from './as-admin';
import { holds } from './guide-test';
import { inMain, openRow, toInbox } from './on-screen';

test.afterAll(closeAdmin);

holds('both-ways', async ({ open, nurse, patient, chartId }) => {
  const patientPage = await open(patient);
  const nursePage = await open(nurse);

  await compose(patientPage, { recipient: nurse.name, subject: 'From the patient', message: 'Good morning' });
  await send(patientPage);
  await openRow(nursePage, 'From the patient');
  await expect(inMain(nursePage, 'Good morning')).toBeVisible();

  await nursePage.goto(`/messages/new?chart=${chartId}`);
  await nursePage.getByRole('radio', { name: patient.name }).check();
  await nursePage.getByLabel(/^Subject/).fill('From the nurse');
  await nursePage.getByLabel('Message', { exact: true }).fill('Your results are here');
  await send(nursePage);
  await toInbox(patientPage);
  await openRow(patientPage, 'From the nurse');
  await expect(inMain(patientPage, 'Your results are here')).toBeVisible();
});

holds('admin-enables', async ({ open, clinic, nurse, patient, chartId }) => {
  const organization = organizationPath(clinic.organizationId);
  await clinic.change(organization, { 'messaging.enabled': false });
  const patientPage = await open(patient);
  await patientPage.goto(`/messages/new?chart=${chartId}`);
  await expect(inMain(patientPage, /does not take messages here at the moment/)).toBeVisible();
  await expect(patientPage.getByRole('button', { name: 'Send' })).toHaveCount(0);

  await switchMessagingOn(await open(await clinic.addAdmin('Ada Admin')));

  await patientPage.getByRole('radio', { name: nurse.name }).check();
  await patientPage.getByLabel('Message', { exact: true }).fill('Now it goes');
  await send(patientPage);
  await expect(patientPage).toHaveURL(/\/messages\/[A-Za-z0-9]{20}$/);
  await expect(inMain(patientPage, 'Now it goes')).toBeVisible();
});

holds('sign-in', async ({ page, patient }) => {
  await page.goto('/messages');
  await expect(page).toHaveURL(/\/sign-in$/);
  await fillSignIn(page, { email: patient.email, password: 'not the password' });
  await expect(page.getByRole('alert')).toContainText('not right');
  await expect(inbox(page)).toHaveCount(0);
  await fillSignIn(page, patient);
  await expect(page).toHaveURL(/\/messages$/);
  await expect(inbox(page)).toBeVisible();
});

holds('header-link', async ({ open, patient, chartId }) => {
  const page = await open(patient);
  for (const screen of [`/messages/new?chart=${chartId}`, '/nothing-here']) {
    await page.goto(screen);
    const link = page.getByRole('banner').getByRole('link', { name: /My Messages/ });
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/\/messages$/);
    await expect(inbox(page)).toBeVisible();
  }
});
