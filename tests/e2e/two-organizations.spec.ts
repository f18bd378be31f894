import { expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { startConversation } from '../support/conversation';
import { fillSignIn, inbox, signIn } from './support/app';

// One deployment, two clinics. Somebody of one finds nothing of the other, by any screen, search or address; somebody
// of both sees one at a time, and a link from a mail opens in the clinic that it is from.

interface Place {
  readonly clinic: Clinic;
  readonly admin: Person;
  readonly nurse: Person;
  readonly patient: Person;
  readonly chartId: string;
  readonly conversationId: string;
}

let north: Place;
let south: Place;
/** On the staff of both. */
let both: Person;
let bothSouth: { readonly conversationId: string };

test.beforeAll(async () => {
  north = await open('Northword');
  south = await open('Southword');
  both = await north.clinic.addStaff('Bo Both');
  await south.clinic.admitStaff(both);
  const chartId = await south.clinic.addChart(south.patient, [both], 'Southword care');
  bothSouth = await startConversation(
    { organizationId: south.clinic.organizationId, chartId, patient: south.patient, staff: both },
    'portal',
    'Southword for Bo',
  );
});

test.afterAll(closeAdmin);

async function open(word: string): Promise<Place> {
  const clinic = await openClinic();
  const nurse = await clinic.addStaff(`Nora ${word}`);
  const patient = await clinic.addPortalUser(`Pat ${word}`);
  const admin = await clinic.addAdmin(`Ada ${word}`);
  const chartId = await clinic.addChart(patient, [nurse], `${word} care`);
  const { organizationId } = clinic;
  const { conversationId } = await startConversation(
    { organizationId, chartId, patient, staff: nurse, subject: `${word} subject` },
    'portal',
    `${word} body`,
  );
  return { clinic, admin, nurse, patient, chartId, conversationId };
}

async function findsNothing(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('main').getByText(/nothing at this address/i)).toBeVisible();
    expect(await page.content()).not.toMatch(/southword/i);
  }
}

async function searchesInVain(page: Page): Promise<void> {
  await page.goto('/messages');
  await page.getByRole('searchbox', { name: 'Search' }).fill('southword');
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText(/nothing|no /i);
  await expect(page.getByRole('region', { name: 'Search results' }).getByRole('link')).toHaveCount(0);
}

test('a patient and a nurse of one clinic find nothing of the other', async ({ page, browser }) => {
  await signIn(page, north.patient);
  await findsNothing(page, [`/messages/${south.conversationId}`]);
  await searchesInVain(page);

  const nurse = await (await browser.newContext()).newPage();
  await signIn(nurse, north.nurse);
  await findsNothing(nurse, [`/messages/${south.conversationId}`, `/charts/${south.chartId}`]);
  await searchesInVain(nurse);
  await nurse.goto('/charts');
  await expect(nurse.getByRole('main').getByText('Pat Northword')).toBeVisible();
  expect(await nurse.content()).not.toMatch(/southword/i);
  await nurse.context().close();
});

test('a Super Admin of one clinic finds neither people nor charts of the other', async ({ page }) => {
  await signIn(page, north.admin);
  await findsNothing(page, [
    `/settings/people/${south.patient.uid}`,
    `/settings/people/${south.nurse.uid}`,
    `/settings/charts/${south.chartId}`,
    `/charts/${south.chartId}`,
  ]);
  for (const address of [
    '/settings/people',
    '/settings/people?kind=staff',
    '/settings/charts',
    '/settings/audit',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByText('Loading')).toHaveCount(0);
    expect(await page.content()).not.toMatch(/southword/i);
  }
});

test('somebody of both chooses one, sees that one alone, and can change', async ({ page }) => {
  await page.goto('/');
  await fillSignIn(page, both);
  await page.getByRole('button', { name: new RegExp(north.clinic.organizationId) }).click();
  await expect(inbox(page)).toBeVisible();
  await expect(inbox(page)).not.toContainText(/southword/i);
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Change clinic' }).click();
  await page.getByRole('button', { name: new RegExp(south.clinic.organizationId) }).click();
  await expect(inbox(page).getByText('Southword for Bo')).toBeVisible();
  expect(await page.content()).not.toMatch(/northword/i);
});

test('a link to a conversation opens in the clinic that it is from', async ({ page }) => {
  await page.goto(`/messages/${bothSouth.conversationId}`);
  await fillSignIn(page, both);
  await expect(page.getByRole('main').getByText('Southword for Bo').first()).toBeVisible();
});
