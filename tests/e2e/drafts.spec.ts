import { draftPath, draftsPath, memberPath, messagesPath } from '@my-messages/domain/paths';
import { draftDoc } from '@my-messages/domain/testing/documents';
import { Timestamp } from 'firebase-admin/firestore';
import { expect, test, type Page } from './support/test';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { compose, fillSignIn, inbox, send, signIn } from './support/app';

// Words are never lost: what somebody has begun to write is there after whatever happens to the page, and is nowhere
// sent twice.

let clinic: Clinic;
let nurse: Person;
let doctor: Person;

test.beforeAll(async () => {
  clinic = await openClinic();
  nurse = await clinic.addStaff('Nora Draftnurse');
  doctor = await clinic.addStaff('Dora Draftdoctor');
});

test.afterAll(closeAdmin);

/** A patient of the nurse and the doctor, with a conversation with the nurse. */
async function patientWithConversation(name: string) {
  const patient = await clinic.addPortalUser(name);
  const chartId = await clinic.addChart(patient, [nurse, doctor]);
  const between: Between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const { conversationId } = await startConversation(between, 'staff', 'Good morning');
  return { patient, chartId, conversationId };
}

const replyField = (page: Page) => page.getByLabel('Your reply');
const messageField = (page: Page) => page.getByLabel('Message', { exact: true });
const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible();

async function openReply(page: Page, conversationId: string): Promise<void> {
  await page.goto(`/messages/${conversationId}`);
  await page.getByRole('button', { name: 'Reply' }).click();
}

async function writeReply(page: Page, conversationId: string, text: string): Promise<void> {
  await openReply(page, conversationId);
  await replyField(page).fill(text);
  await saved(page);
}

test('a reply and a new message survive a reload, a closed tab, and another device', async ({
  page,
  browser,
}) => {
  const { patient, conversationId } = await patientWithConversation('Pia Reload');
  await signIn(page, patient);
  await writeReply(page, conversationId, 'Half a reply');
  await page.reload();
  await expect(replyField(page)).toHaveValue('Half a reply');

  await page.goto('/messages');
  await compose(page, { recipient: doctor.name, subject: 'My knee', message: 'Half a message' });
  await saved(page);
  await page.reload();
  await expect(messageField(page)).toHaveValue('Half a message');
  await expect(page.getByRole('radio', { name: doctor.name })).toBeChecked();

  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(`/messages/${conversationId}`);
  await expect(replyField(again)).toHaveValue('Half a reply');

  const device = await (await browser.newContext()).newPage();
  await signIn(device, patient);
  await inbox(device).getByRole('link', { name: 'Drafts (2)' }).click();
  await inbox(device)
    .getByRole('link', { name: /My knee/ })
    .click();
  await expect(messageField(device)).toHaveValue('Half a message');
  await expect(device.getByLabel(/^Subject/)).toHaveValue('My knee');
  await device.context().close();
});

for (const answer of ['stay', 'leave'] as const) {
  test(`a reload in the middle of a word asks first; who answers “${answer}” finds all of it`, async ({
    page,
  }) => {
    const { patient, conversationId } = await patientWithConversation('Paul Hurry');
    await signIn(page, patient);
    await openReply(page, conversationId);
    const asked = page.waitForEvent('dialog');
    // The page is left before the SDK's write has gone out, as happens within the first second of it.
    if (answer === 'leave') await page.route(/Write\/channel/, () => undefined);
    await replyField(page).fill('Typed a moment before');
    await page.evaluate(() => {
      setTimeout(() => {
        location.reload();
      });
    });
    const dialog = await asked;
    const again = page.waitForEvent('load');
    if (answer === 'stay') {
      await dialog.dismiss();
      await saved(page);
      await page.reload();
    } else await dialog.accept();
    await again;
    await expect(replyField(page)).toHaveValue('Typed a moment before');
  });
}

test('signing out asks, says that the text is kept, and it is there after signing in', async ({ page }) => {
  const { patient, conversationId } = await patientWithConversation('Petra Leaves');
  await signIn(page, patient);
  await openReply(page, conversationId);
  // After ten saves in a minute the next one waits: the last words are saved in time only by signing out.
  const draft = adminFirestore().doc(draftPath(clinic.organizationId, patient.uid, conversationId));
  for (let time = 1; time <= 10; time += 1) {
    const text = `Version ${String(time)}`;
    await replyField(page).fill(text);
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    // On a busy machine a pause in between was a save of its own: then the tenth text waits already.
    if (time < 10) await eventually(text, async () => (await draft.get()).get('body') === text);
  }
  await replyField(page).fill('Not sent yet');
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign out now?' });
  await expect(dialog).toContainText('It is kept');
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await fillSignIn(page, patient);
  await inbox(page).getByRole('link', { name: 'Drafts (1)' }).click();
  await inbox(page)
    .getByRole('link', { name: /Not sent yet/ })
    .click();
  await expect(replyField(page)).toHaveValue('Not sent yet');
});

test('a membership that was ended and came back finds its text', async ({ page }) => {
  const { patient, conversationId } = await patientWithConversation('Peer Away');
  await signIn(page, patient);
  await writeReply(page, conversationId, 'Before I was away');
  await clinic.change(memberPath(clinic.organizationId, patient.uid), { active: false });
  await expect(page).toHaveURL(/\/sign-in$/);
  await clinic.change(memberPath(clinic.organizationId, patient.uid), { active: true });
  await fillSignIn(page, patient);
  await inbox(page).getByRole('link', { name: 'Drafts (1)' }).click();
  await inbox(page)
    .getByRole('link', { name: /Before I was away/ })
    .click();
  await expect(replyField(page)).toHaveValue('Before I was away');
});

test('a reply that may no longer be sent stays, and goes on to somebody else', async ({ page }) => {
  const { patient, chartId, conversationId } = await patientWithConversation('Pim Elsewhere');
  await signIn(page, patient);
  await writeReply(page, conversationId, 'For whoever is there');
  await clinic.change(`organizations/${clinic.organizationId}/charts/${chartId}`, {
    careTeamIds: [doctor.uid],
  });
  const other = page.getByRole('link', { name: `Continue with ${doctor.name}` });
  await expect(other).toBeVisible();
  await page.reload();
  await expect(replyField(page)).toHaveValue('For whoever is there');
  await other.click();
  await expect(page.getByRole('radio', { name: doctor.name })).toBeChecked();
  await expect(messageField(page)).toHaveValue('For whoever is there');
  await expect(page.getByText(`You began this text for ${nurse.name}`, { exact: false })).toBeVisible();
});

test('two tabs: the idle one shows what the other writes, and neither overwrites the other', async ({
  page,
}) => {
  const { patient, conversationId } = await patientWithConversation('Pat Twotabs');
  await signIn(page, patient);
  await writeReply(page, conversationId, 'From the first tab');
  const second = await page.context().newPage();
  await second.goto(`/messages/${conversationId}`);
  await expect(replyField(second)).toHaveValue('From the first tab');
  await replyField(second).fill('From the second tab');
  await expect(replyField(page)).toHaveValue('From the second tab');

  await page.context().setOffline(true);
  await replyField(page).fill('Written here without network');
  await expect(page.getByText('Not saved: no network')).toBeVisible();
  const drafts = adminFirestore().doc(draftPath(clinic.organizationId, patient.uid, conversationId));
  const before = await drafts.get();
  await drafts.update({ body: 'Written elsewhere meanwhile', revision: Number(before.get('revision')) + 1 });
  await page.context().setOffline(false);
  await expect(page.getByText(/Another version of this text was saved/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Written elsewhere meanwhile')).toBeVisible();
  await expect(replyField(page)).toHaveValue('Written here without network');
  await page.getByRole('button', { name: 'Keep what stands here' }).click();
  await saved(page);
  expect((await drafts.get()).get('body')).toBe('Written here without network');
});

test('what was being sent when the page was lost, before or after it arrived, is there once, without draft', async ({
  page,
}) => {
  const { patient, conversationId } = await patientWithConversation('Paz Crash');
  const draft = adminFirestore().doc(draftPath(clinic.organizationId, patient.uid, conversationId));
  const messageId = 'crashedmessage000001';
  const left = draftDoc({ conversationId, messageId, state: 'sending', body: 'Sent at the last moment' });
  const lose = () => draft.set({ ...left, savedAt: Timestamp.now() });
  await lose();
  await signIn(page, patient);
  await eventually('the message', async () => !(await draft.get()).exists);
  // Now the message is there, and the page did not live to hear it.
  await page.goto('about:blank');
  await lose();
  await page.goto('/messages');
  await eventually('no draft', async () => !(await draft.get()).exists);
  const messages = await adminFirestore()
    .collection(messagesPath(clinic.organizationId, conversationId))
    .get();
  expect(messages.docs.filter((each) => each.get('body') === left.body).map(({ id }) => id)).toEqual([
    messageId,
  ]);
});

test('what was sent without network waits visibly, survives a reload, and is sent once', async ({ page }) => {
  const { patient, conversationId } = await patientWithConversation('Pam Tunnel');
  await signIn(page, patient);
  await writeReply(page, conversationId, 'From a tunnel');
  await page.context().setOffline(true);
  await send(page);
  await expect(page.getByText(/Waiting for the network/)).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await expect(page.reload()).rejects.toThrow();
  await page.context().setOffline(false);
  await page.goto('/messages');

  const drafts = adminFirestore().collection(draftsPath(clinic.organizationId, patient.uid));
  await eventually('the message', async () => (await drafts.get()).empty);
  const messages = await adminFirestore()
    .collection(messagesPath(clinic.organizationId, conversationId))
    .get();
  expect(messages.docs.filter((each) => each.get('body') === 'From a tunnel')).toHaveLength(1);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('a draft goes with its message', async ({ page }) => {
  const { patient, conversationId } = await patientWithConversation('Pola Sends');
  await signIn(page, patient);
  await writeReply(page, conversationId, 'All of it');
  await send(page);
  await expect(page.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();
  const drafts = adminFirestore().collection(draftsPath(clinic.organizationId, patient.uid));
  await eventually('no draft', async () => (await drafts.get()).empty);
});
