import { expect, test, type Locator } from '../support/test';
import { closeAdmin } from '../../support/admin';
import { sendNext, startConversation, whenUnread } from '../../support/conversation';
import { buttonTarget, mailsTo, type ReceivedMail } from '../../support/mailbox';
import { badge, fillSignIn, send } from '../support/app';
import { holds } from './guide-test';
import { inMain, openRow, row, rows } from './on-screen';

test.afterAll(closeAdmin);

async function theMailTo(address: string): Promise<ReceivedMail> {
  await expect.poll(async () => (await mailsTo(address)).length).toBe(1);
  const [mail] = await mailsTo(address);
  if (mail === undefined) throw new Error('the mail is gone');
  return mail;
}

/** The colours, as red, green and blue, of the round marks in a row. */
async function roundMarks(locator: Locator): Promise<number[][]> {
  return await locator.evaluate((element) =>
    [...element.querySelectorAll('*')]
      .map((inside) => ({ style: getComputedStyle(inside), box: inside.getBoundingClientRect() }))
      .filter(
        ({ style, box }) =>
          style.borderRadius === '50%' && box.width >= 8 && box.width < 20 && box.height === box.width,
      )
      .map(({ style }) => (style.backgroundColor.match(/[\d.]+/g) ?? []).map(Number)),
  );
}

holds('mail-comes', async ({ open, chartId, patient, nurse }) => {
  const nursePage = await open(nurse);
  await nursePage.goto(`/messages/new?chart=${chartId}`);
  await nursePage.getByRole('radio', { name: patient.name }).check();
  await nursePage.getByLabel('Message', { exact: true }).fill('Your results are here');
  // The one message there is, so that no other can have brought the mail.
  expect(await mailsTo(patient.email)).toEqual([]);
  await send(nursePage);
  await expect(inMain(nursePage, 'Your results are here')).toBeVisible();
  const mail = await theMailTo(patient.email);
  expect(mail.subject).toMatch(/new message/i);
  expect(mail.html).toContain('Open Inbox');
});

holds('open-inbox', async ({ page, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  await startConversation({ ...between, subject: 'Your results' }, 'staff', 'All is well');
  await page.goto(buttonTarget(await theMailTo(patient.email)));
  await expect(page).toHaveURL(/\/sign-in$/);
  await fillSignIn(page, patient);
  await expect(inMain(page, 'All is well')).toBeVisible();
  await expect(row(page, 'Your results')).toBeVisible();
});

holds('badge-counts', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const first = await startConversation({ ...between, subject: 'Two in it' }, 'staff', 'One');
  await sendNext(between, first.conversationId, 'staff', 'Two');
  await startConversation({ ...between, subject: 'One in it' }, 'staff', 'Three');
  await whenUnread(clinic.organizationId, patient.uid, 3);
  const page = await open(patient);
  await expect(badge(page, '3 unread messages')).toHaveText(/My Messages\s*3\s*3 unread messages$/);
  await expect(rows(page)).toHaveCount(2);
});

holds('badge-falls', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const first = await startConversation({ ...between, subject: 'Two in it' }, 'staff', 'One');
  await sendNext(between, first.conversationId, 'staff', 'Two');
  await whenUnread(clinic.organizationId, patient.uid, 2);
  const page = await open(patient);
  await expect(badge(page, '2 unread messages')).toBeVisible();
  await openRow(page, 'Two in it');
  await expect(inMain(page, 'Two')).toBeVisible();
  await expect(badge(page, 'no unread messages')).toHaveText(/My Messages\s*no unread messages$/);
});

holds('blue-dot', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  await startConversation({ ...between, subject: 'Not read yet' }, 'staff', 'Please read this');
  await startConversation({ ...between, subject: 'My own' }, 'portal', 'I wrote this');
  const page = await open(patient);
  const unread = row(page, 'Not read yet');
  await expect(unread).toContainText('Unread');
  const [colour = [], ...others] = await roundMarks(unread);
  const [red = 0, green = 0, blue = 0] = colour;
  expect(others).toEqual([]);
  expect(blue).toBeGreaterThan(150);
  expect(blue).toBeGreaterThan(2 * red);
  expect(blue).toBeGreaterThan(1.5 * green);
  expect(await roundMarks(row(page, 'My own'))).toEqual([]);

  await openRow(page, 'Not read yet');
  await expect(inMain(page, 'Please read this')).toBeVisible();
  await expect(unread).not.toContainText('Unread');
  expect(await roundMarks(unread)).toEqual([]);
});

holds('newest-first', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const oldest = await startConversation({ ...between, subject: 'Topic A' }, 'staff', 'One');
  await startConversation({ ...between, subject: 'Topic B' }, 'staff', 'Two');
  await startConversation({ ...between, subject: 'Topic C' }, 'staff', 'Three');
  await whenUnread(clinic.organizationId, patient.uid, 3);
  const page = await open(patient);
  await expect(rows(page)).toContainText(['Topic C', 'Topic B', 'Topic A']);
  await sendNext(between, oldest.conversationId, 'staff', 'Four');
  await expect(rows(page)).toContainText(['Topic A', 'Topic C', 'Topic B']);
});
