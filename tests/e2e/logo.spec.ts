import { expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { signIn } from './support/app';

test.afterAll(closeAdmin);

/** Of the pictures in the header: how high each is in dots; none that is still to be drawn. */
const inHeader = (page: Page) =>
  page
    .locator('header img[src^="data:image/"]')
    .evaluateAll((found) => found.map((picture) => (picture as HTMLImageElement).naturalHeight));

test('a logo that an admin chooses stands in everybody’s header, and is gone when it is removed', async ({
  browser,
  page,
}) => {
  const clinic = await openClinic();
  const admin = await clinic.addAdmin('Ada Logo');
  const patient = await clinic.addPortalUser('Paula Logo');
  const patientPage = await (await browser.newContext()).newPage();
  await signIn(patientPage, patient);
  await signIn(page, admin);
  await page.goto('/settings/messaging');

  // A picture of 800 dots that cannot be made small without loss.
  const noise = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 800;
    const context = canvas.getContext('2d');
    const picture = context?.createImageData(800, 800);
    picture?.data.forEach((_, index, data) => (data[index] = index % 4 === 3 ? 255 : Math.random() * 256));
    if (picture) context?.putImageData(picture, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await page
    .getByLabel('Choose a picture…')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(noise, 'base64') });
  await expect.poll(() => inHeader(patientPage)).toEqual([96]);
  await expect.poll(() => inHeader(page)).toEqual([96]);

  await page
    .getByLabel('Choose another…')
    .setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('a letter') });
  await expect(page.getByRole('alert')).toHaveText(/could not be read as a picture/);
  await page.getByRole('button', { name: 'Remove the logo' }).click();
  await expect.poll(() => inHeader(patientPage)).toEqual([]);
});
