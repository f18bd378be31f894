import { expect, type Locator, type Page } from './test';

/** Who signs in; a person of the clinic or of an import. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Fills in the sign-in form that is on the screen, and sends it. */
export async function fillSignIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Opens the app and signs in; ends on the inbox. */
export async function signIn(page: Page, credentials: Credentials): Promise<void> {
  await page.goto('/');
  await fillSignIn(page, credentials);
  await expect(page).toHaveURL(/\/messages$/);
  await expect(inbox(page)).toBeVisible();
}

/** Goes to an address of the open app without loading it anew, as its links do. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
}

export const inbox = (page: Page): Locator => page.getByRole('navigation', { name: 'Inbox' });

/** The badge in the header, by what it says. */
export const badge = (page: Page, words: string): Locator =>
  page.getByRole('link', { name: `My Messages ${words}` });

export interface Written {
  /** The chart's label, where there is a choice. */
  readonly regarding?: string;
  readonly recipient: string;
  readonly subject?: string;
  readonly message: string;
}

/** Opens Compose and fills it in, without sending. */
export async function compose(
  page: Page,
  { regarding, recipient, subject, message }: Written,
): Promise<void> {
  await page.getByRole('link', { name: 'Compose' }).first().click();
  if (regarding !== undefined) await choose(page, 'Regarding', regarding);
  await page.getByRole('radio', { name: recipient }).check();
  if (subject !== undefined) await page.getByLabel(/^Subject/).fill(subject);
  await page.getByLabel('Message', { exact: true }).fill(message);
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send' }).click();
}

/** Chooses an option of a select, native or not. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const control = page.getByLabel(label);
  if ((await control.evaluate((element) => element.tagName)) === 'SELECT') {
    const value = await control.locator('option', { hasText: option }).first().getAttribute('value');
    await control.selectOption(value);
    return;
  }
  await control.click();
  await page.getByRole('option', { name: option }).first().click();
}
