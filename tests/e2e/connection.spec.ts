import { expect, test } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { sendNext, startConversation, type Between } from '../support/conversation';
import { signIn } from './support/app';
import { BrokenNetwork } from './support/broken-network';

const network = new BrokenNetwork();

test.afterAll(() => network.close());
test.afterAll(closeAdmin);

test('a network that falls silent without a word: the screen says so, and is current as soon as it is back', async ({
  browser,
}) => {
  const clinic = await openClinic();
  const nurse = await clinic.addStaff('Nora Network');
  const patient = await clinic.addPortalUser('Pat Tunnel');
  const chartId = await clinic.addChart(patient, [nurse]);
  const between: Between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const { conversationId } = await startConversation(between, 'staff', 'Before the tunnel');

  const page = await (await browser.newContext({ proxy: await network.open() })).newPage();
  const noConnection = page.getByText('No connection at the moment.', { exact: false });
  const thread = page.getByRole('main');
  await signIn(page, patient);
  await page.goto(`/messages/${conversationId}`);
  await expect(thread.getByText('Before the tunnel')).toBeVisible();
  await expect(noConnection).toHaveCount(0);

  network.fallSilent();
  await expect(noConnection).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  await sendNext(between, conversationId, 'staff', 'In the tunnel');
  await expect(thread.getByText('In the tunnel')).toHaveCount(0);

  network.mend();
  await expect(thread.getByText('In the tunnel')).toBeVisible({ timeout: 60_000 });
  await expect(noConnection).toHaveCount(0);
  // The app looks for the server every second, and listens anew as soon as it has found it.
  expect(network.beforeChannel).toBeLessThanOrEqual(2);
  await page.context().close();
});
