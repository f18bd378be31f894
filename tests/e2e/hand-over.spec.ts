import { expect, test, type Page } from './support/test';
import { staffPath } from '@my-messages/domain/paths';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation, whenUnread } from '../support/conversation';
import { goWithin, inbox, send, signIn } from './support/app';

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

  // The patient sees when it was opened, finds the way back, and there who of the clinic had to do with it.
  await expect(main(patientPage).getByRole('button', { name: /^Opened .*\d/ })).toBeVisible();
  await expect(
    main(nursePage).getByText(/Goes on from an earlier conversation of Paul Patient/),
  ).toBeVisible();
  await main(patientPage).getByRole('link', { name: 'Open it' }).click();
  await expect(letter(patientPage, 'I am here now.')).toBeVisible();
  await button(patientPage, 'Who can see this?').click();
  await button(patientPage, 'Who opened it, and when').click();
  const record = patientPage.getByRole('list', { name: 'Who opened it, and when' });
  await expect(record.getByText(/Dora Staying.* opened your messages/)).toBeVisible();
  await expect(record.getByText(/Nora Leaving.* handed it over to Dora Staying/)).toBeVisible();
  await expect(main(patientPage).getByRole('link', { name: 'You went on with Nora Leaving' })).toBeVisible();
});

test('who runs the clinic sees who waits for somebody who left, and gives it to a colleague; who is away says so', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clinic = await openClinic();
  const { organizationId } = clinic;
  const nurse = await clinic.addStaff('Nora Gone');
  const doctor = await clinic.addStaff('Dora Away');
  const admin = await clinic.addAdmin('Ada Admin');
  const patient = await clinic.addPortalUser('Paul Patient');
  const chartId = await clinic.addChart(patient, [nurse, doctor]);
  const between = { organizationId, chartId, patient, staff: nurse, subject: 'Left alone' };
  await startConversation(between, 'portal', 'Is anybody there?');
  await whenUnread(organizationId, nurse.uid, 1);
  await clinic.change(staffPath(organizationId, nurse.uid), { availableForPortalMessages: false });

  const newPage = async () => await (await browser.newContext()).newPage();
  const [adminPage, doctorPage, patientPage] = [await newPage(), await newPage(), await newPage()];
  await signIn(adminPage, admin);
  await goWithin(adminPage, '/settings/waiting');
  const row = main(adminPage).getByRole('listitem').filter({ hasText: 'Paul Patient' });
  await expect(row).toContainText('For Nora Gone · cannot answer');
  await expect(main(adminPage)).not.toContainText('Is anybody there?');
  await row.getByRole('button', { name: /^Hand over/ }).click();
  const dialog = adminPage.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Dora Away' }).check();
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(main(adminPage).getByText('For Dora Away')).toBeVisible();

  // Who has it now goes on holiday, and the nurse is back meanwhile.
  await signIn(doctorPage, doctor);
  await expect(link(doctorPage, /Left alone/)).toBeVisible();
  await clinic.change(staffPath(organizationId, nurse.uid), { availableForPortalMessages: true });
  await goWithin(doctorPage, '/account');
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await doctorPage.getByLabel('First day').fill(day(-1));
  await doctorPage.getByLabel('Last day').fill(day(3));
  await doctorPage.getByLabel('Who answers meanwhile').selectOption({ label: 'Nora Gone, Registered nurse' });
  await button(doctorPage, 'Save these days').click();
  await expect(doctorPage.getByText('Saved. Patients read it on these days.')).toBeVisible();

  await signIn(patientPage, patient);
  await link(patientPage, /Left alone/).click();
  await expect(main(patientPage).getByText(/Dora Away is away until/)).toBeVisible();
  await patientPage.getByRole('link', { name: /^Continue with Nora Gone/ }).click();
  await expect(patientPage.getByRole('radio', { name: /Nora Gone/ })).toBeChecked();
  await expect(main(patientPage).getByText(/Nora Gone answers meanwhile/)).toBeVisible();
});

test('nobody is made inactive while somebody waits for them: the question lists who does, and one is closed with a note', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clinic = await openClinic();
  const { organizationId } = clinic;
  const nurse = await clinic.addStaff('Nora Leaving');
  const doctor = await clinic.addStaff('Dora Staying');
  const admin = await clinic.addAdmin('Ada Admin');
  const patient = await clinic.addPortalUser('Paul Patient');
  const chartId = await clinic.addChart(patient, [nurse, doctor]);
  const between = { organizationId, chartId, patient, staff: nurse };
  await startConversation({ ...between, subject: 'To be closed' }, 'portal', 'Thanks for all.');
  await startConversation({ ...between, subject: 'To be handed over' }, 'portal', 'And one question.');
  await whenUnread(organizationId, nurse.uid, 2);

  const newPage = async () => await (await browser.newContext()).newPage();
  const [adminPage, patientPage] = [await newPage(), await newPage()];
  await signIn(adminPage, admin);
  await goWithin(adminPage, `/settings/people/${nurse.uid}`);
  await button(adminPage, 'Deactivate').click();
  const question = adminPage.getByRole('dialog', { name: 'Deactivate this person?' });
  await expect(question.getByRole('listitem')).toHaveCount(2);
  await expect(question.getByRole('button', { name: 'Deactivate', exact: true })).toHaveCount(0);
  await question
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /^Close with a note/ })
    .click();
  const closing = adminPage.getByRole('dialog', { name: 'Close without an answer?' });
  await closing.getByLabel('Note').fill('Nora has retired. Please call us.');
  await closing.getByRole('button', { name: 'Close' }).click();
  await expect(question.getByRole('listitem')).toHaveCount(1);
  await question
    .getByRole('listitem')
    .getByRole('button', { name: /^Hand over/ })
    .click();
  const whom = adminPage.getByRole('dialog', { name: 'Hand this conversation over?' });
  await whom.getByRole('radio', { name: 'Dora Staying' }).check();
  await whom.getByRole('button', { name: 'Hand over' }).click();
  await question.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect(adminPage.getByText('Saved', { exact: true })).toBeVisible();

  await signIn(patientPage, patient);
  await link(patientPage, /To be closed/).click();
  await expect(
    main(patientPage).getByText(/from the clinic: Nora has retired\. Please call us\./),
  ).toBeVisible();
  await link(patientPage, /To be handed over/).click();
  await expect(main(patientPage).getByText(/handed this conversation over to Dora Staying/)).toBeVisible();
});
