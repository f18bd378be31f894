import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseChart } from '@my-messages/domain/documents/chart';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import { chartPath, staffPath } from '@my-messages/domain/paths';
import { expect, test } from './support/test';
import * as v from 'valibot';
import { bundleFolder } from '../support/bundle-folder';
import { adminFirestore, closeAdmin } from '../support/admin';
import { badge, compose, fillSignIn, inbox, send, signIn } from './support/app';
import { openClinic } from '../support/clinic';
import { buttonTarget, mailsTo, rawMail } from '../support/mailbox';

const SUBJECT = 'Canarysubject about my visit';
const QUESTION = 'Canaryquestion: may I bring my daughter on Thursday?';
const ANSWER = 'Canaryanswer: yes, please do.';

const accounts = v.array(
  v.object({
    uid: v.string(),
    kind: v.picklist(['portal', 'staff']),
    email: v.string(),
    password: v.string(),
    chartIds: v.array(v.string()),
  }),
);

test.afterAll(closeAdmin);

test('a message travels from an imported patient to their clinician, and the answer back', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { organizationId } = await openClinic();
  const imported = await importBundles(organizationId);
  const { patient, clinician, chart, clinicianName } = await patientAndClinician(organizationId, imported);

  const patientPage = await (await browser.newContext()).newPage();
  const clinicianPage = await (await browser.newContext()).newPage();
  await signIn(clinicianPage, clinician);
  await expect(badge(clinicianPage, 'no unread messages')).toBeVisible();

  // The patient writes.
  await signIn(patientPage, patient);
  await compose(patientPage, {
    ...(patient.chartIds.length > 1 ? { regarding: chart.label } : {}),
    recipient: clinicianName,
    subject: SUBJECT,
    message: QUESTION,
  });
  await send(patientPage);
  await expect(patientPage.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();
  await expect(patientPage.getByRole('main').getByText(QUESTION)).toBeVisible();

  // The clinician sees it without a reload, reads, and answers.
  await expect(badge(clinicianPage, '1 unread message')).toBeVisible();
  const row = inbox(clinicianPage).getByRole('link', { name: new RegExp(SUBJECT) });
  await expect(row).toContainText(/unread/i);
  await row.click();
  await expect(clinicianPage.getByRole('main').getByText(QUESTION)).toBeVisible();
  await expect(badge(clinicianPage, 'no unread messages')).toBeVisible();
  await clinicianPage.getByRole('button', { name: 'Reply' }).click();
  await clinicianPage.getByLabel('Your reply').fill(ANSWER);
  // The patient is elsewhere when the answer comes.
  await patientPage.goto('about:blank');
  await send(clinicianPage);
  await expect(clinicianPage.getByRole('status').filter({ hasText: 'Sent' })).toBeVisible();
  await expect(clinicianPage.getByLabel('Your reply')).toHaveValue('');

  // The mail says that there is a message, and nothing more.
  await expect.poll(async () => (await mailsTo(patient.email)).length).toBe(1);
  const [mail] = await mailsTo(patient.email);
  if (mail === undefined) throw new Error('the mail is gone');
  // The address itself, made of a name, is how the mail finds them.
  const wire = `${await rawMail(mail)}\n${mail.text}\n${mail.html}`
    .toLowerCase()
    .replaceAll(patient.email, '');
  for (const word of [
    'canary',
    chart.label,
    ...chart.patientName.split(' '),
    ...clinicianName.split(' ').filter((part) => part.length > 3),
    organizationId,
  ]) {
    expect(wire).not.toContain(word.toLowerCase());
  }

  // Its link leads through sign-in to the answer.
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(buttonTarget(mail));
  await expect(fresh).toHaveURL(/\/sign-in$/);
  await fillSignIn(fresh, patient);
  await expect(fresh.getByRole('main').getByText(ANSWER)).toBeVisible();
  await expect(badge(fresh, 'no unread messages')).toBeVisible();
  await expect(badge(clinicianPage, 'no unread messages')).toBeVisible();
});

async function importBundles(organizationId: string): Promise<v.InferOutput<typeof accounts>> {
  const out = join(mkdtempSync(join(tmpdir(), 'accounts-')), 'accounts.json');
  await promisify(execFile)(process.execPath, [
    'tools/run.mjs',
    'import',
    bundleFolder(),
    '--org',
    organizationId,
    '--project',
    process.env['GCLOUD_PROJECT'] ?? '',
    '--demo-accounts',
    '--accounts-out',
    out,
  ]);
  return v.parse(accounts, JSON.parse(readFileSync(out, 'utf8')));
}

/** An imported patient with an account, and a clinician of the care team of one of their charts. */
async function patientAndClinician(organizationId: string, imported: v.InferOutput<typeof accounts>) {
  const firestore = adminFirestore();
  for (const patient of imported.filter(({ kind }) => kind === 'portal')) {
    for (const chartId of patient.chartIds) {
      const stored = await firestore.doc(chartPath(organizationId, chartId)).get();
      const chart = parseChart(chartId, stored.data());
      const clinician = imported.find(({ uid }) => chart.careTeamIds.includes(uid));
      if (clinician === undefined) continue;
      const card = await firestore.doc(staffPath(organizationId, clinician.uid)).get();
      const { displayName } = parseStaffCard(clinician.uid, card.data());
      return { patient, clinician, chart, clinicianName: displayName };
    }
  }
  throw new Error('no imported patient has a care team');
}
