import { expect, type Page } from '../support/test';
import type { Person } from '../../support/clinic';

// What an admin does in the settings, in a browser of their own. Each ends when the server has carried it out.

/** Switches My Messages on for the whole clinic, by way of the header. */
export async function switchMessagingOn(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Settings' }).click();
  await page
    .getByRole('link', { name: /^Messaging/ })
    .first()
    .click();
  await page.getByRole('switch', { name: 'My Messages', exact: true }).check();
  await expectSaved(page);
}

/** Takes a portal user's permission to write. */
export async function takePermission(page: Page, { uid }: Person): Promise<void> {
  await page.goto(`/settings/people/${uid}`);
  await page.getByRole('switch', { name: 'May write messages' }).uncheck();
  await expectSaved(page);
}

/** Takes somebody off the care team of a chart. */
export async function removeFromCareTeam(page: Page, chartId: string, { name }: Person): Promise<void> {
  await page.goto(`/settings/charts/${chartId}`);
  await page.getByRole('button', { name: `Remove ${name} from the care team` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expectSaved(page);
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
}
