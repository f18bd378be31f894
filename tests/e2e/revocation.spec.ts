import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { sendNext, startConversation, type Between } from '../support/conversation';
import { fillSignIn, inbox } from './support/app';
import { watchFirestore } from './support/firestore-traffic';

// A membership that ends while its person reads: what they see is gone and every listener closed within two seconds,
// and nothing that is written afterwards reaches their browser. The other clinic of the same account goes on.

/** The one time that is promised, in milliseconds from the server's word that the membership has ended. */
const PROMISED = 2000;

interface Place {
  readonly clinic: Clinic;
  readonly admin: Person;
  readonly between: Between;
  readonly conversationId: string;
}

let north: Place;
let south: Place;
/** On the staff of both. */
let both: Person;

test.beforeAll(async () => {
  const [northClinic, southClinic] = [await openClinic(), await openClinic()];
  both = await northClinic.addStaff('Bo Canaryboth');
  await southClinic.admitStaff(both);
  north = await open(northClinic, 'Northcanary');
  south = await open(southClinic, 'Southcanary');
});

test.afterAll(closeAdmin);

async function open(clinic: Clinic, word: string): Promise<Place> {
  const { organizationId } = clinic;
  const admin = await clinic.addAdmin(`Ada ${word}`);
  const patient = await clinic.addPortalUser(`Pat ${word}`);
  const chartId = await clinic.addChart(patient, [both]);
  const between = { organizationId, chartId, patient, staff: both, subject: `${word} subject` };
  const { conversationId } = await startConversation(between, 'portal', `${word} body`);
  return { clinic, admin, between, conversationId };
}

test('a membership that ends closes everything within two seconds, and the other clinic goes on', async ({
  page,
}) => {
  const traffic = await watchFirestore(page);
  await page.goto('/');
  await fillSignIn(page, both);
  await choose(page, north);
  await inbox(page).getByText('Northcanary subject').click();
  await expect(page.getByRole('main').getByText('Northcanary body').first()).toBeVisible();
  await sendNext(north.between, north.conversationId, 'portal', 'Northcanary heard');
  await expect(page.getByRole('main').getByText('Northcanary heard').first()).toBeVisible();
  // What follows would otherwise hold for a browser that nobody listens to.
  expect(traffic.received()).toContain('Northcanary heard');
  expect(traffic.open()).toBeGreaterThan(0);

  // Nobody leaves while somebody waits for their answer.
  await sendNext(north.between, north.conversationId, 'staff', 'Northcanary answered');
  const gone = await whenGone(page);
  await deactivate(north, both);
  const ended = Date.now();
  await sendNext(north.between, north.conversationId, 'portal', 'Northcanary unheard');
  expect((await gone.at()) - ended).toBeLessThan(PROMISED);
  await expect.poll(() => traffic.open()).toBe(0);
  expect(traffic.lastClosed() - ended).toBeLessThan(PROMISED);

  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByRole('status')).toContainText(/access to this clinic has ended/);
  await sendNext(north.between, north.conversationId, 'portal', 'Northcanary unheard, again');
  await page.waitForLoadState('networkidle');
  expect(traffic.open()).toBe(0);
  expect(traffic.received()).not.toContain('unheard');
  expect(await page.content()).not.toMatch(/canary/i);

  await fillSignIn(page, both);
  await choose(page, south);
  await inbox(page).getByText('Southcanary subject').click();
  await sendNext(south.between, south.conversationId, 'portal', 'Southcanary heard');
  await expect(page.getByRole('main').getByText('Southcanary heard').first()).toBeVisible();
  expect(traffic.received()).not.toContain('unheard');
  expect(await page.content()).not.toMatch(/northcanary/i);
});

async function choose(page: Page, { clinic }: Place): Promise<void> {
  await page.getByRole('button', { name: new RegExp(clinic.organizationId) }).click();
  await expect(inbox(page)).toBeVisible();
}

/** Resolves when the server has carried it out. */
async function deactivate({ clinic, admin }: Place, { uid }: Person): Promise<void> {
  const change: AdminChange = { kind: 'activity', uid, active: false };
  const { organizationId } = clinic;
  const answer = await callFunction('administer', { organizationId, change }, admin);
  expect(resultOf(answer).outcome).toBe('done');
}

/** Looks, within the page, for the moment when nothing of a clinic is on the screen any more. */
async function whenGone(page: Page): Promise<{ readonly at: () => Promise<number> }> {
  const moment = await page.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (/canary/i.test(document.body.innerHTML)) return;
        observer.disconnect();
        resolve(Date.now());
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }),
  }));
  return { at: () => moment.evaluate(({ at }) => at) };
}
