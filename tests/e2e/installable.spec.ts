import { expect, test } from './support/test';

test('the app can be installed, under its name and with its icons', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  const browser = await page.context().newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { name, icons } = JSON.parse(data ?? '{}') as {
    name: string;
    icons: { src: string; type: string }[];
  };
  expect(name).toBe('My Messages');
  for (const { src, type } of icons) {
    const icon = await page.request.get(src);
    expect(icon.headers()['content-type'], src).toContain(type);
  }
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // Windows of tests are private ones, in which nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
