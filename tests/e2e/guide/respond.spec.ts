import { expect, test } from '../support/test';
import { closeAdmin } from '../../support/admin';
import { startConversation } from '../../support/conversation';
import { removeFromCareTeam, takePermission } from './as-admin';
import { holds } from './guide-test';
import { answer, inMain, openRow } from './on-screen';

test.afterAll(closeAdmin);

const SUBJECT = 'Your results';
const NEWS = 'Please call me about them';

holds('reply', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', NEWS);
  const page = await open(patient);
  await openRow(page, SUBJECT);
  await expect(page.getByLabel('Your reply')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reply' }).click();
  await expect(page.getByLabel('Your reply')).toBeFocused();
  await expect(page.getByRole('main')).toContainText(nurse.name);
});

holds('reply-sent', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', NEWS);
  const page = await open(patient);
  const nursePage = await open(nurse);
  await openRow(nursePage, SUBJECT);
  await openRow(page, SUBJECT);
  await answer(page, 'I call you at noon');
  await expect(page.getByLabel('Your reply')).toHaveValue('');
  await expect(inMain(nursePage, NEWS)).toBeVisible();
  await expect(nursePage.getByRole('main').getByText('I call you at noon').first()).toBeVisible();
  expect(new URL(nursePage.url()).pathname).toBe(new URL(page.url()).pathname);
});

holds('permission-disables', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', NEWS);
  const adminPage = await open(await clinic.addAdmin('Ada Admin'));
  const page = await open(patient);
  await openRow(page, SUBJECT);
  await expect(page.getByRole('button', { name: 'Reply' })).toBeEnabled();
  await takePermission(adminPage, patient);
  await expect(inMain(page, /switched off writing messages for you/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reply' })).toHaveCount(0);
  await expect(inMain(page, NEWS)).toBeVisible();
});

holds('assignment-disables', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', NEWS);
  const adminPage = await open(await clinic.addAdmin('Ada Admin'));
  const page = await open(patient);
  await openRow(page, SUBJECT);
  await expect(page.getByRole('button', { name: 'Reply' })).toBeEnabled();
  await removeFromCareTeam(adminPage, chartId, nurse);
  await expect(inMain(page, /not on this care team now/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reply' })).toHaveCount(0);
  await expect(inMain(page, NEWS)).toBeVisible();
});
