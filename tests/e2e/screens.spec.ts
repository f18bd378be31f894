import { readFileSync } from 'node:fs';
import { memberPath } from '@my-messages/domain/paths';
import { expect, test, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { sendNext, startConversation } from '../support/conversation';
import { fillSignIn, inbox } from './support/app';
import { isAccessible } from './support/screens';

// Every screen, for whoever sees it, in both themes, narrow and wide.

let clinic: Clinic;
let patient: Person;
let nurse: Person;
let admin: Person;
let chartId: string;
let conversation: string;

test.beforeAll(async () => {
  const logo = `data:image/png;base64,${readFileSync('tools/seed/lakeside-logo.png', 'base64')}`;
  clinic = await openClinic({ name: 'Lakeside Example Clinic', logo });
  patient = await clinic.addPortalUser('Paula Placeholder');
  nurse = await clinic.addStaff('Noor Example');
  admin = await clinic.addAdmin('Ada Example');
  const doctor = await clinic.addStaff('Dr. Theo Sample');
  chartId = await clinic.addChart(patient, [nurse, doctor]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff: nurse };
  const other = { ...between, staff: doctor, subject: 'Letter for the airline about carrying medication' };
  await startConversation(other, 'staff', 'The letter is ready; you can collect it at the front desk.');
  const about = { ...between, subject: 'Home readings' };
  const started = await startConversation(
    about,
    'portal',
    'I have kept the log for September. Shall I type it here?',
  );
  const text =
    'Please bring the booklet on Thursday. If something comes up, call +1 312 555 0142; ' +
    'the way is on https://lakeside.example/way/to/the/clinic.';
  await sendNext(about, started.conversationId, 'staff', text);
  await sendNext(
    about,
    started.conversationId,
    'portal',
    'I will. But my chest hurts and my left arm is numb.',
  );
  conversation = `/messages/${started.conversationId}`;
});

test.afterAll(closeAdmin);

/** A screen by its name: where it is, and what is seen when it is whole. */
type Screens = Readonly<Record<string, readonly [address: string, whole: (page: Page) => Promise<void>]>>;

const heading = (name: string | RegExp) => (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

async function walk(page: Page, screens: Screens): Promise<void> {
  for (const [name, [address, whole]] of Object.entries(screens)) {
    await page.goto(address);
    await whole(page);
    await isAccessible(page, name);
  }
}

async function signInAs(page: Page, person: Person): Promise<void> {
  await page.goto('/');
  await fillSignIn(page, person);
  await expect(inbox(page)).toBeVisible();
}

test('before the sign-in', async ({ page }) => {
  await walk(page, {
    'sign in': ['/sign-in', heading('Sign in')],
    'forgotten password': ['/reset-password', heading(/Forgot/)],
    'password without a link': ['/set-password', heading(/password/)],
  });
  await page.goto('/sign-in');
  await fillSignIn(page, { email: 'nobody@example.com', password: 'wrong' });
  await expect(page.getByRole('alert')).toBeVisible();
  await isAccessible(page, 'sign in, refused');
});

test('a portal user’s', async ({ page }) => {
  await signInAs(page, patient);
  await walk(page, {
    inbox: [
      '/messages',
      (on) => expect(inbox(on).getByRole('link', { name: /Home readings/ })).toBeVisible(),
    ],
    'archived, empty': [
      '/messages?section=archived',
      (on) =>
        expect(
          inbox(on)
            .getByText(/Nothing|No /)
            .first(),
        ).toBeVisible(),
    ],
    conversation: [conversation, heading('Home readings')],
    compose: ['/messages/new', (on) => expect(on.getByLabel('Message', { exact: true })).toBeVisible()],
    settings: ['/account', (on) => expect(on.getByLabel('Where you are')).toBeVisible()],
    download: ['/account/download', (on) => expect(on.getByLabel('Password', { exact: true })).toBeVisible()],
    'second step': ['/account/second-step', heading('Second step to sign in')],
    help: ['/help', heading('Help')],
    'not found': ['/nothing', heading('Not found')],
  });
  await page.goto('/messages');
  await page.getByRole('searchbox', { name: 'Search' }).fill('home readings');
  await expect(page.getByRole('heading', { name: 'Names and subjects' })).toBeVisible();
  await isAccessible(page, 'search');
  await page.goto(conversation);
  await page.getByRole('button', { name: 'Reply' }).click();
  await page.getByLabel('Your reply').fill('Thank you');
  await isAccessible(page, 'reply');
  // On a narrow screen the account is a step back from a conversation.
  await page.goto('/messages');
  await page.getByRole('button', { name: 'Account' }).click();
  await isAccessible(page, 'account menu', true);
});

test('staff’s, before their second step', async ({ page }) => {
  const needs = await openClinic();
  const person = await needs.addStaff('Nina Needs');
  await needs.change(memberPath(needs.organizationId, person.uid), { needsSecondFactor: true });
  await page.goto('/');
  await fillSignIn(page, person);
  await expect(page.getByRole('heading', { name: 'Second step to sign in' })).toBeVisible();
  await isAccessible(page, 'second step, needed');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('img', { name: /picture for the camera/ })).toBeVisible();
  await isAccessible(page, 'second step, begun');
});

test('staff’s', async ({ page }) => {
  await signInAs(page, nurse);
  await walk(page, {
    inbox: [
      '/messages',
      (on) => expect(inbox(on).getByRole('link', { name: /Home readings/ })).toBeVisible(),
    ],
    conversation: [conversation, (on) => expect(on.getByText('This may be an emergency.')).toBeVisible()],
    'inbox, narrowed': [
      `/messages?about=${chartId}`,
      (on) => expect(inbox(on).getByText(/^About Paula Placeholder/)).toBeVisible(),
    ],
    compose: ['/messages/new', (on) => expect(on.getByLabel('Message', { exact: true })).toBeVisible()],
    charts: ['/charts', (on) => expect(on.getByRole('link', { name: /Paula Placeholder/ })).toBeVisible()],
    chart: [
      `/charts/${chartId}`,
      (on) => expect(on.getByRole('link', { name: /message/i }).last()).toBeVisible(),
    ],
    help: ['/help', heading('Help')],
  });
});

test('an admin’s', async ({ page }) => {
  await signInAs(page, admin);
  const named = (name: string | RegExp) => (on: Page) =>
    expect(on.getByRole('main').getByText(name).first()).toBeVisible();
  await walk(page, {
    'first steps': ['/settings/start', named('Enter the telephone number of each location')],
    messaging: ['/settings/messaging', named('Sign out when idle')],
    answers: ['/settings/answers', heading('Saved answers')],
    waiting: [
      '/settings/waiting',
      (on) => expect(on.getByRole('button', { name: /^Hand over/ }).first()).toBeVisible(),
    ],
    people: ['/settings/people', named('Paula Placeholder')],
    person: [`/settings/people/${patient.uid}`, named('Paula Placeholder')],
    invite: ['/settings/people/invite', heading(/Invite/)],
    charts: ['/settings/charts', named('Paula Placeholder')],
    chart: [`/settings/charts/${chartId}`, named('Noor Example')],
    'export of a chart': [
      `/settings/charts/${chartId}/export`,
      (on) => expect(on.getByLabel('Password', { exact: true })).toBeVisible(),
    ],
    'add a chart': ['/settings/charts/new', heading(/chart/i)],
    audit: [
      '/settings/audit',
      (on) => expect(on.getByRole('listitem').filter({ hasText: 'Sent a message' }).first()).toBeVisible(),
    ],
    problems: ['/settings/problems', heading('Problems')],
  });
  await page.goto(`/settings/people/${nurse.uid}`);
  await page.getByRole('button', { name: 'Deactivate' }).click();
  const closes = page.getByRole('dialog').getByRole('button', { name: /^Close with a note/ });
  await expect(closes.first()).toBeVisible();
  await isAccessible(page, 'who leaves', true);
  await closes.first().click();
  await isAccessible(page, 'close with a note', true);
});
