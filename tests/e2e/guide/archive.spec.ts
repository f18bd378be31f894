import { expect, test } from '../support/test';
import { closeAdmin } from '../../support/admin';
import { startConversation } from '../../support/conversation';
import { holds } from './guide-test';
import { answer, archive, inMain, openRow, row, toArchived, toInbox } from './on-screen';

test.afterAll(closeAdmin);

const SUBJECT = 'Done with this';
const TEXT = 'Thank you for everything';

holds('archive', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', TEXT);
  const nursePage = await open(nurse);
  const page = await open(patient);
  await openRow(page, SUBJECT);
  await archive(page);
  await toInbox(page);
  await expect(row(page, SUBJECT)).toHaveCount(0);
  await nursePage.reload();
  await expect(row(nursePage, SUBJECT)).toBeVisible();
});

holds('archived-section', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', TEXT);
  await startConversation({ ...between, subject: 'Still active' }, 'portal', 'A question');
  const page = await open(patient);
  await openRow(page, SUBJECT);
  await archive(page);
  await toArchived(page);
  await expect(row(page, SUBJECT)).toBeVisible();
  await expect(row(page, 'Still active')).toHaveCount(0);
  await openRow(page, SUBJECT);
  await expect(inMain(page, TEXT)).toBeVisible();
});

holds('unarchive', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', TEXT);
  const page = await open(patient);
  await openRow(page, SUBJECT);
  await archive(page);
  await toArchived(page);
  await openRow(page, SUBJECT);
  await page.getByRole('button', { name: 'Unarchive' }).click();
  await toInbox(page);
  await expect(row(page, SUBJECT)).toBeVisible();
  await toArchived(page);
  await expect(row(page, SUBJECT)).toHaveCount(0);
});

holds('new-message-unarchives', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', TEXT);
  const pages = [await open(patient), await open(nurse)] as const;
  for (const page of pages) {
    await openRow(page, SUBJECT);
    await archive(page);
    await toInbox(page);
    await expect(row(page, SUBJECT)).toHaveCount(0);
  }
  const [patientPage, nursePage] = pages;
  await toArchived(nursePage);
  await openRow(nursePage, SUBJECT);
  await answer(nursePage, 'One more thing');
  await expect(row(patientPage, SUBJECT)).toContainText('One more thing');
  await toInbox(nursePage);
  await expect(row(nursePage, SUBJECT)).toContainText('One more thing');
});

holds('reply-unarchives', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse, subject: SUBJECT };
  await startConversation(between, 'staff', TEXT);
  const page = await open(patient);
  await openRow(page, SUBJECT);
  await archive(page);
  await toArchived(page);
  await openRow(page, SUBJECT);
  await answer(page, 'I forgot something');
  await toInbox(page);
  await expect(row(page, SUBJECT)).toContainText('I forgot something');
  await toArchived(page);
  await expect(row(page, SUBJECT)).toHaveCount(0);
});
