import { memberPath } from '@my-messages/domain/paths';
import { expect, test, type Page } from '../support/test';
import { closeAdmin } from '../../support/admin';
import type { Person } from '../../support/clinic';
import { badge, compose, send, signIn } from '../support/app';
import { holds } from './guide-test';
import { inMain, openRow, row } from './on-screen';

test.afterAll(closeAdmin);

const message = (page: Page) => page.getByLabel('Message', { exact: true });
const recipient = (page: Page, name: string) => page.getByRole('radio', { name });

async function openCompose(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Compose' }).first().click();
  await expect(message(page)).toBeVisible();
}

/** The message has arrived: its own conversation is open, with it inside. */
async function expectSent(page: Page, words: string): Promise<void> {
  await expect(page).toHaveURL(/\/messages\/[A-Za-z0-9]{20}$/);
  await expect(inMain(page, words)).toBeVisible();
}

holds('compose-opens', async ({ open, patient, nurse, clinic }) => {
  await clinic.addChart(patient, [nurse]);
  const page = await open(patient);
  await openCompose(page);
  await expect(recipient(page, nurse.name)).not.toBeChecked();
  await expect(page.getByLabel(/^Subject/)).toHaveValue('');
  await expect(message(page)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
});

holds('patient-writes', async ({ page, clinic, patient, nurse }) => {
  await clinic.addChart(patient, [nurse]);
  await signIn(page, patient);
  await compose(page, { recipient: nurse.name, message: 'I am the patient' });
  await send(page);
  await expectSent(page, 'I am the patient');
});

holds('guardian-writes', async ({ open, clinic, chartId, nurse }) => {
  const relative = await clinic.addPortalUser('Gwen Guardian');
  await clinic.connect(chartId, relative, 'guardian');
  await relativeWrites(await open(relative), await open(nurse), { relative, nurse, role: 'Guardian' });
});

holds('guarantor-writes', async ({ open, clinic, chartId, nurse }) => {
  const relative = await clinic.addPortalUser('Gustav Payer');
  await clinic.connect(chartId, relative, 'guarantor');
  await relativeWrites(await open(relative), await open(nurse), { relative, nurse, role: 'Guarantor' });
});

async function relativeWrites(
  page: Page,
  nursePage: Page,
  { relative, nurse, role }: { readonly relative: Person; readonly nurse: Person; readonly role: string },
): Promise<void> {
  await compose(page, { recipient: nurse.name, subject: 'For a relative', message: 'I write for Paula' });
  await send(page);
  await expectSent(page, 'I write for Paula');
  await expect(page.getByRole('main')).toContainText('Paula Patient');
  await expect(row(nursePage, 'For a relative')).toContainText(relative.name);
  await expect(row(nursePage, 'For a relative')).toContainText(role);
}

holds('whole-care-team', async ({ open, clinic, patient, nurse }) => {
  const doctor = await clinic.addStaff('Dora Doctor');
  const stranger = await clinic.addStaff('Steve Stranger');
  await clinic.addChart(patient, [nurse, doctor]);
  const page = await open(patient);
  await openCompose(page);
  await expect(recipient(page, nurse.name)).toBeEnabled();
  await expect(recipient(page, doctor.name)).toBeEnabled();
  await expect(recipient(page, stranger.name)).toHaveCount(0);
});

holds('role-needed', async ({ open, clinic, patient, nurse }) => {
  const without = await clinic.addStaff('Walter Without', false);
  await clinic.addChart(patient, [nurse, without]);
  const page = await open(patient);
  await openCompose(page);
  await expect(recipient(page, nurse.name)).toBeEnabled();
  await expect(recipient(page, without.name)).toHaveCount(0);
});

holds('one-recipient', async ({ open, clinic, patient, nurse }) => {
  const doctor = await clinic.addStaff('Dora Doctor');
  await clinic.addChart(patient, [nurse, doctor]);
  const page = await open(patient);
  await compose(page, { recipient: nurse.name, subject: 'To one of you', message: 'Only one reads this' });
  await recipient(page, doctor.name).check();
  await expect(recipient(page, nurse.name)).not.toBeChecked();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await send(page);
  await expectSent(page, 'Only one reads this');
  await expect(row(await open(doctor), 'To one of you')).toBeVisible();
  const nursePage = await open(nurse);
  await expect(badge(nursePage, 'no unread messages')).toBeVisible();
  await expect(row(nursePage, 'To one of you')).toHaveCount(0);
});

holds('recipient-required', async ({ open, patient, nurse, clinic }) => {
  await clinic.addChart(patient, [nurse]);
  const page = await open(patient);
  await openCompose(page);
  await expect(recipient(page, nurse.name)).not.toBeChecked();
  await message(page).fill('To whom?');
  await send(page);
  await expect(page.getByText('Choose who gets the message.')).toBeVisible();
  await expect(page).toHaveURL(/\/messages\/new/);
  await expect(message(page)).toHaveValue('To whom?');
});

holds('regarding-several', async ({ open, clinic, patient, nurse }) => {
  const dentist = await clinic.addStaff('Dennis Dentist');
  await clinic.addChart(patient, [nurse], 'General care');
  await clinic.addChart(patient, [dentist], 'Dental care');
  const page = await open(patient);
  await openCompose(page);
  await expect(page.getByLabel('Regarding')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);

  await compose(page, { regarding: 'Dental care', recipient: dentist.name, message: 'My tooth' });
  await expect(recipient(page, nurse.name)).toHaveCount(0);
  await compose(page, { regarding: 'General care', recipient: nurse.name, message: 'My knee' });
  await expect(recipient(page, dentist.name)).toHaveCount(0);
  await send(page);
  await expectSent(page, 'My knee');
  await expect(page.getByRole('main')).toContainText('General care');
});

holds('regarding-one', async ({ open, patient, nurse, clinic }) => {
  await clinic.addChart(patient, [nurse]);
  const page = await open(patient);
  await openCompose(page);
  await expect(recipient(page, nurse.name)).toBeEnabled();
  await expect(page.getByLabel('Regarding')).toHaveCount(0);
});

holds('emergency-uk', async ({ open, clinic, patient, nurse }) => {
  await clinic.addChart(patient, [nurse]);
  await clinic.change(memberPath(clinic.organizationId, patient.uid), { country: 'GB' });
  await tellsToCall(await open(patient), '999', '911');
});

holds('emergency-us', async ({ open, clinic, patient, nurse }) => {
  await clinic.addChart(patient, [nurse]);
  await clinic.change(memberPath(clinic.organizationId, patient.uid), { country: 'US' });
  await tellsToCall(await open(patient), '911', '999');
});

async function tellsToCall(page: Page, number: string, never: string): Promise<void> {
  await openCompose(page);
  const main = page.getByRole('main');
  const call = main.getByRole('link', { name: `call ${number}`, exact: true });
  await expect(call).toHaveAttribute('href', `tel:${number}`);
  await expect(main).toContainText('Please do not wait for an answer here.');
  await expect(main).not.toContainText(never);
}

holds('subject-optional', async ({ open, patient, nurse, clinic }) => {
  await clinic.addChart(patient, [nurse]);
  const page = await open(patient);
  await compose(page, { recipient: nurse.name, message: 'Without a subject' });
  await send(page);
  await expectSent(page, 'Without a subject');
  await compose(page, { recipient: nurse.name, subject: 'About my knee', message: 'With a subject' });
  await send(page);
  await expect(page.getByRole('heading', { name: 'About my knee' })).toBeVisible();
  await expect(inMain(page, 'With a subject')).toBeVisible();
});

holds('message-required', async ({ open, patient, nurse, clinic }) => {
  await clinic.addChart(patient, [nurse]);
  const page = await open(patient);
  await compose(page, { recipient: nurse.name, subject: 'Nothing in it', message: '   ' });
  await send(page);
  await expect(message(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Write your message first.')).toBeVisible();
  await expect(message(page)).toBeFocused();
  await expect(page).toHaveURL(/\/messages\/new/);
});

holds('send-delivers', async ({ open, patient, nurse, clinic }) => {
  await clinic.addChart(patient, [nurse]);
  const nursePage = await open(nurse);
  const page = await open(patient);
  await compose(page, { recipient: nurse.name, subject: 'A question', message: 'May I eat before?' });
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();
  await openRow(nursePage, 'A question');
  await expect(inMain(nursePage, 'May I eat before?')).toBeVisible();
});
