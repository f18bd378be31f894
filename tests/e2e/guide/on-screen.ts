import { expect, type Locator, type Page } from '../support/test';
import { badge, inbox } from '../support/app';

/** The conversations of the inbox, in their order. */
export const rows = (page: Page): Locator => inbox(page).getByRole('listitem');

/** The conversation of the inbox in which these words stand. */
export const row = (page: Page, words: string): Locator => rows(page).filter({ hasText: words });

/** Words in the part of the screen where one reads and writes. */
export const inMain = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('main').getByText(words).first();

/** Opens a conversation from the list, as a person would. */
export async function openRow(page: Page, words: string): Promise<void> {
  await row(page, words).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** To the active conversations, by the header. */
export async function toInbox(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /My Messages/ })
    .click();
  await expect(inbox(page)).toBeVisible();
}

/** To the archived conversations. */
export async function toArchived(page: Page): Promise<void> {
  await toInbox(page);
  await inbox(page).getByRole('link', { name: 'Archived' }).click();
}

/** Answers in the conversation that is open, and waits until the server has it. */
export async function answer(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Reply' }).click();
  await page.getByLabel('Your reply').fill(words);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();
}

/** Archives the conversation that is open, once its messages count as read. */
export async function archive(page: Page): Promise<void> {
  await expect(badge(page, 'no unread messages')).toBeVisible();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
}
