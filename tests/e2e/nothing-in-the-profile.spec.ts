import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium, expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation } from '../support/conversation';
import { compose, inbox, signIn } from './support/app';

// After signing out, the whole folder in which the browser keeps its profile holds no word of a patient: neither what
// was read, nor what was written, nor who writes to whom.

test.afterAll(closeAdmin);

const NETWORK_CACHE = join('Default', 'Cache');
const profiles: string[] = [];
test.afterEach(() => {
  for (const profile of profiles.splice(0)) rmSync(profile, { recursive: true, force: true });
});

interface ProfileFile {
  readonly path: string;
  readonly content: Buffer;
}

/**
 * Does something in a browser with a profile of its own, and closes it; gives the profile's files. But for the network
 * cache: what that keeps is decided by the headers of each answer, which are here the emulator's, and not production's.
 */
async function profileAfter(act: (page: Page) => Promise<void>): Promise<readonly ProfileFile[]> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  profiles.push(profile);
  const { launchOptions = {}, baseURL } = test.info().project.use;
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'en-US',
  });
  await act(context.pages()[0] ?? (await context.newPage()));
  await context.close();
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(NETWORK_CACHE))
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path: relative(profile, path), content: readFileSync(path) };
    });
}

/** Which words stand in which files, in one of the two ways that Chromium writes text. */
function found(files: readonly ProfileFile[], words: readonly string[]): readonly string[] {
  const holds = (content: Buffer, word: string) =>
    content.includes(Buffer.from(word, 'utf8')) || content.includes(Buffer.from(word, 'utf16le'));
  return words.flatMap((word) =>
    files.filter(({ content }) => holds(content, word)).map(({ path }) => `${word} in ${path}`),
  );
}

test('a word that is kept in the profile is found there', async () => {
  const planted = ['canaryplainword', 'canäryŵideword'];
  const files = await profileAfter(async (page) => {
    await page.goto('/sign-in');
    await expect(page.getByLabel('E-mail')).toBeVisible();
    await page.evaluate((words) => {
      for (const word of words) localStorage.setItem(word, word);
    }, planted);
  });
  for (const word of planted) expect(found(files, [word])).not.toEqual([]);
});

test('nothing that was read, written or kept as a draft is left after signing out', async () => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Canarypatientname');
  const nurse = await clinic.addStaff('Nora Canarynursename');
  const chartId = await clinic.addChart(patient, [nurse]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const { conversationId } = await startConversation(
    { ...between, subject: 'Canaryreadsubject' },
    'staff',
    'Canaryreadbody',
  );
  const words = ['Canarypatientname', 'Canarynursename', 'Canaryreadsubject', 'Canaryreadbody'];
  words.push('Canarydraftsubject', 'Canarydraftbody', 'Canaryreplybody', 'Canarysearchword');
  const files = await profileAfter(async (page) => {
    await signIn(page, patient);
    await page.getByRole('searchbox', { name: 'Search' }).fill('Canarysearchword');
    await expect(page.getByText(/Nothing found/)).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await compose(page, { recipient: nurse.name, subject: 'Canarydraftsubject', message: 'Canarydraftbody' });
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.goto(`/messages/${conversationId}`);
    await expect(page.getByText('Canaryreadbody').first()).toBeVisible();
    await page.getByRole('button', { name: 'Reply' }).click();
    await page.getByLabel('Your reply').fill('Canaryreplybody');
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await expect(inbox(page)).toBeVisible();
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
  });
  expect(files.length).toBeGreaterThan(10);
  expect(found(files, words)).toEqual([]);
});
