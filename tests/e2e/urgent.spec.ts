import { expect, test, type Page } from './support/test';
import { memberPath } from '@my-messages/domain/paths';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation, whenUnread } from '../support/conversation';
import { inbox, send, signIn } from './support/app';

// What may tell of an emergency does not queue; who wrote it sees how far it has come.

test.afterAll(closeAdmin);

const rows = (page: Page) => inbox(page).getByRole('listitem');
const link = (page: Page, name: string | RegExp) => inbox(page).getByRole('link', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const main = (page: Page) => page.getByRole('main');

test('an urgent message stands above all others until staff have looked at it, and its writer sees how far it has come', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clinic = await openClinic();
  const { organizationId } = clinic;
  const nurse = await clinic.addStaff('Nora Watch');
  await clinic.change(memberPath(organizationId, nurse.uid), { 'notifications.email': 'each' });
  const people = [
    await clinic.addPortalUser('Quinn Quiet'),
    await clinic.addPortalUser('Uma Urgent'),
  ] as const;
  const charts = [
    await clinic.addChart(people[0], [nurse]),
    await clinic.addChart(people[1], [nurse]),
  ] as const;
  const between = (each: 0 | 1, subject: string) => ({
    ...{ organizationId, chartId: charts[each], patient: people[each], staff: nurse, subject },
  });
  const { conversationId } = await startConversation(between(1, 'A small thing'), 'staff', 'How are you?');
  await startConversation(between(0, 'An old question'), 'portal', 'May I come on Monday?');
  await startConversation(between(0, 'A new question'), 'portal', 'And on Tuesday?');
  await whenUnread(organizationId, nurse.uid, 2);

  const newPage = async (width: number) =>
    await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  const [nursePage, patientPage] = [await newPage(1280), await newPage(360)];
  await signIn(patientPage, people[1]);
  await patientPage.goto(`/messages/${conversationId}`);
  await button(patientPage, 'Reply').click();
  await patientPage.getByLabel('Your reply').fill('I have chest pain and my left arm is numb.');
  await expect(patientPage.getByText(/Some words here can mean that help is needed sooner/)).toBeVisible();
  await send(patientPage);
  await expect(button(patientPage, 'Told by mail')).toBeVisible();

  await signIn(nursePage, nurse);
  await expect(rows(nursePage)).toHaveText([/Urgent · .*A small thing/, /A new question/, /An old question/]);
  await link(nursePage, 'Waiting (3)').click();
  await expect(rows(nursePage)).toHaveText([/Urgent · .*A small thing/, /An old question/, /A new question/]);
  await rows(nursePage).first().getByRole('link').click();
  await expect(main(nursePage).getByText('This may be an emergency.')).toBeVisible();
  await button(nursePage, 'It is not urgent').click();
  await expect(main(nursePage).getByText('It waits like all others now.')).toBeVisible();
  await expect(rows(nursePage)).toHaveText([/An old question/, /A new question/, /A small thing/]);
  await expect(main(patientPage).getByRole('button', { name: 'Opened' })).toBeVisible();

  // And only hers are to be seen.
  await main(nursePage).getByRole('link', { name: 'All with Uma Urgent' }).click();
  await expect(rows(nursePage)).toHaveText([/A small thing/]);
  await nursePage.reload();
  await expect(rows(nursePage)).toHaveText([/A small thing/]);
});
