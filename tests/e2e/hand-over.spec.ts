import { expect, test, type Page } from '@playwright/test';
import { staffPath } from '@my-messages/domain/paths';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation, whenUnread } from '../support/conversation';
import { inbox, send, signIn } from './support/app';

// Nobody is left alone with a conversation: one goes to a colleague, and from whom cannot be written to any more another
// goes on.

test.afterAll(closeAdmin);

const link = (page: Page, name: string | RegExp) => inbox(page).getByRole('link', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const main = (page: Page) => page.getByRole('main');
const letter = (page: Page, text: string) =>
  main(page).getByRole('list', { name: 'Messages' }).getByText(text);

test('a conversation goes to a colleague with all that was written, and the patient is told', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clinic = await openClinic();
  const { organizationId } = clinic;
  const nurse = await clinic.addStaff('Nora Leaving');
  const doctor = await clinic.addStaff('Dora Staying');
  const patient = await clinic.addPortalUser('Paul Patient');
  const chartId = await clinic.addChart(patient, [nurse, doctor]);
  const between = { organizationId, chartId, patient, staff: nurse, subject: 'A long story' };
  await startConversation(between, 'portal', 'It began in spring.');
  await whenUnread(organizationId, nurse.uid, 1);

  const newPage = async () => await (await browser.newContext()).newPage();
  const [nursePage, doctorPage, patientPage] = [await newPage(), await newPage(), await newPage()];
  await signIn(doctorPage, doctor);
  await expect(link(doctorPage, /^Waiting/)).toBeVisible();
  await signIn(nursePage, nurse);
  await link(nursePage, /A long story/).click();
  await button(nursePage, 'Hand over').click();
  const dialog = nursePage.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Dora Staying' }).check();
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await expect(nursePage.getByRole('heading', { name: 'Handed over' })).toBeVisible();
  await expect(link(nursePage, /A long story/)).toHaveCount(0);

  // Whoever gets it is owed nothing less: it waits for them, unread, with its history.
  await link(doctorPage, 'Waiting (1)').click();
  await link(doctorPage, /A long story/).click();
  await expect(letter(doctorPage, 'It began in spring.')).toBeVisible();
  await expect(main(doctorPage).getByText(/Nora Leaving handed this conversation over/)).toBeVisible();
  await button(doctorPage, 'Reply').click();
  await doctorPage.getByLabel('Your reply').fill('I am here now.');
  await send(doctorPage);

  await signIn(patientPage, patient);
  await link(patientPage, /A long story/).click();
  await expect(letter(patientPage, 'I am here now.')).toBeVisible();
  await expect(main(patientPage).getByText(/handed this conversation over to Dora Staying/)).toBeVisible();

  // Then she, too, cannot be written to, and the nurse goes on: with the words that were on the way.
  await button(patientPage, 'Reply').click();
  await patientPage.getByLabel('Your reply').fill('One thing more.');
  await clinic.change(staffPath(organizationId, doctor.uid), { availableForPortalMessages: false });
  await patientPage.getByRole('link', { name: /^Continue with Nora Leaving/ }).click();
  await expect(patientPage.getByRole('radio', { name: /Nora Leaving/ })).toBeChecked();
  await patientPage.getByLabel('Subject').fill('The story goes on');
  await send(patientPage);
  await expect(letter(patientPage, 'One thing more.')).toBeVisible();
  await link(nursePage, /The story goes on/).click();
  await expect(letter(nursePage, 'One thing more.')).toBeVisible();
});
