import { expect, test, type Page } from '../support/test';
import { collectionPath } from '@my-messages/domain/paths';
import { adminFirestore, closeAdmin } from '../../support/admin';
import { startConversation } from '../../support/conversation';
import { eventually } from '../../support/eventually';
import { badge } from '../support/app';
import { holds } from './guide-test';
import { archive, inMain, openRow, row, toInbox } from './on-screen';

test.afterAll(closeAdmin);

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => page.getByRole('region', { name: 'Search results' });
const hits = (page: Page) => results(page).getByRole('link');

/** Starts a conversation, and waits until it and its message can be found. */
async function searchable(...[between, side, body]: Parameters<typeof startConversation>) {
  const ids = await startConversation(between, side, body);
  const entries = adminFirestore()
    .collection(collectionPath(between.organizationId, 'searchEntries'))
    .where('conversationId', '==', ids.conversationId);
  await eventually('the search entries', async () => (await entries.get()).size === 2);
  return ids;
}

holds('search-name', async ({ open, clinic, chartId, patient, nurse }) => {
  const doctor = await clinic.addStaff('Ravi Radiologist');
  const between = { organizationId: clinic.organizationId, chartId, patient };
  await searchable({ ...between, staff: nurse, subject: 'With the nurse' }, 'staff', 'Hello');
  await searchable({ ...between, staff: doctor, subject: 'With the doctor' }, 'staff', 'Hello');
  const page = await open(patient);
  await field(page).fill('radiolog');
  await expect(hits(page).filter({ hasText: 'Ravi Radiologist' })).toHaveCount(1);
  await expect(hits(page).filter({ hasText: 'Nora Nurse' })).toHaveCount(0);
});

holds('search-keyword', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  await searchable({ ...between, subject: 'Long ago' }, 'staff', 'Bring your vaccination card');
  await searchable({ ...between, subject: 'Today' }, 'staff', 'Good morning');
  const page = await open(patient);
  await openRow(page, 'Today');
  // A conversation that one leaves before its messages were shown stays unread.
  await expect(badge(page, '1 unread message')).toBeVisible();
  await openRow(page, 'Long ago');
  await archive(page);
  await toInbox(page);
  await expect(row(page, 'Long ago')).toHaveCount(0);

  await field(page).fill('vaccination');
  await expect(hits(page)).toHaveCount(1);
  await hits(page).click();
  await expect(page).toHaveURL(/[?&]message=/);
  await expect(inMain(page, /Bring your/)).toBeVisible();
});

holds('search-minimum', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  await searchable({ ...between, subject: 'Zebra crossing' }, 'staff', 'Good morning');
  const page = await open(patient);
  await field(page).fill('ze');
  await expect(page.getByRole('status').filter({ hasText: /at least 3 characters/ })).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
  await field(page).fill('zeb');
  await expect(hits(page).filter({ hasText: 'Zebra crossing' })).toHaveCount(1);
});

holds('search-clear', async ({ open, clinic, chartId, patient, nurse }) => {
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  await searchable({ ...between, subject: 'Zebra crossing' }, 'staff', 'Good morning');
  await searchable({ ...between, subject: 'Something else' }, 'staff', 'Good evening');
  const page = await open(patient);
  await field(page).fill('zebra');
  await expect(hits(page)).toHaveCount(1);
  const clear = page.getByRole('button', { name: 'Clear search' });
  const [fieldBox, clearBox] = await Promise.all([field(page).boundingBox(), clear.boundingBox()]);
  expect(clearBox?.x).toBeGreaterThan(fieldBox?.x ?? Infinity);
  await clear.click();
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(row(page, 'Something else')).toBeVisible();
});
