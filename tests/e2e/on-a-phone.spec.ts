import { expect, test, type Locator } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { startConversation } from '../support/conversation';
import { inbox, signIn } from './support/app';

// What a phone leaves of its screen while its keyboard is open.
test.use({ viewport: { width: 390, height: 430 } });

test.afterAll(closeAdmin);

/** That all of it can be seen, and nothing lies over it. */
async function inSight(element: Locator): Promise<void> {
  await expect(element).toBeInViewport({ ratio: 1 });
  const covered = await element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const edges = [top + 2, top + height - 2].map((y) => document.elementFromPoint(left + width / 2, y));
    return edges.some((found) => found === null || !(node.contains(found) || found.contains(node)));
  });
  expect(covered, `${String(element)} is covered`).toBe(false);
}

test('above the keyboard are the last letter, the field, Send, and what to do if it cannot wait', async ({
  page,
}) => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Phone');
  const nurse = await clinic.addStaff('Nora Phone');
  const chartId = await clinic.addChart(patient, [nurse]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const subject = 'A subject that is longer than a line of a phone, and may be read to its end';
  await startConversation({ ...between, subject }, 'staff', 'How is it at home?');
  const send = page.getByRole('button', { name: 'Send' });
  const account = page.getByRole('button', { name: 'Account' });
  const back = page.getByRole('link', { name: 'Back to inbox' });

  await signIn(page, patient);
  await expect(account).toBeVisible();
  await inbox(page)
    .getByRole('link', { name: /A subject/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  await expect(account).toBeHidden();

  await page.getByRole('button', { name: 'Reply' }).click();
  const field = page.getByLabel('Your reply');
  await field.pressSequentially('One\nTwo\nThree\nFour\nFive lines');
  await expect(page.getByText(/^Saved/)).toBeInViewport();
  for (const seen of [
    send,
    field,
    page.getByRole('main').getByText('How is it at home?'),
    page.getByRole('link', { name: /911/ }),
  ])
    await inSight(seen);
  await expect(back).toBeInViewport();

  // Up in the letters, Send is where it was.
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await inSight(page.getByRole('heading', { level: 1 }));
  await inSight(send);

  await back.click();
  await expect(account).toBeVisible();
  await page.getByRole('link', { name: 'Compose' }).click();
  const message = page.getByLabel('Message', { exact: true });
  await message.pressSequentially('One\nTwo\nThree\nFour\nFive lines');
  await inSight(message);
  await inSight(send);
});
