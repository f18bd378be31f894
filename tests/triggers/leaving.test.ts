import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { organizationPath } from '@my-messages/domain/paths';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { closeAdmin } from '../support/admin';
import { callFunction, resultOf } from '../support/call-function';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { sendNext, startConversation, type Between } from '../support/conversation';
import { administering } from './support/administering';

let clinic: Clinic;
let superAdmin: Person;
let between: Between;
let otherChartId: string;
let conversationId: string;

beforeEach(async () => {
  clinic = await openClinic();
  superAdmin = await clinic.addAdmin('Sam Super');
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  otherChartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff };
  ({ conversationId } = await startConversation(between, 'portal', 'One'));
});

afterAll(closeAdmin);

const outcomeOf = async (change: AdminChange) =>
  resultOf(await administering(clinic.organizationId).ask(superAdmin, change)).outcome;
const off = (chartId: string): AdminChange => ({
  kind: 'care-team',
  chartId,
  uid: between.staff.uid,
  assigned: false,
});
const withoutRole = (): AdminChange => ({
  kind: 'role',
  uid: between.staff.uid,
  role: 'availableForPortalMessages',
  given: false,
});
const inactive = (uid: string): AdminChange => ({ kind: 'activity', uid, active: false });

it('nobody leaves while somebody waits for their answer, and can once nobody does', async () => {
  const { organizationId, staff, patient, chartId } = between;
  for (const change of [inactive(staff.uid), withoutRole(), off(chartId)])
    expect(await outcomeOf(change)).toBe('waiting');
  expect(await outcomeOf(off(otherChartId))).toBe('done');
  expect(await outcomeOf(inactive(patient.uid))).toBe('done');
  const asked = { organizationId, conversationId, note: 'Please call us.' };
  expect(resultOf(await callFunction('closeWait', asked, superAdmin)).outcome).toBe('done');
  for (const change of [off(chartId), withoutRole(), inactive(staff.uid)])
    expect(await outcomeOf(change)).toBe('done');
});

it('an answer lets them leave, too; and a care team that nobody needs to be on holds nobody', async () => {
  const { organizationId, staff, chartId } = between;
  await clinic.change(organizationPath(organizationId), { 'messaging.recipientPolicy': 'selected-users' });
  expect(await outcomeOf(off(chartId))).toBe('done');
  expect(await outcomeOf(inactive(staff.uid))).toBe('waiting');
  await clinic.change(organizationPath(organizationId), { 'messaging.recipientPolicy': 'care-team-only' });
  await sendNext(between, conversationId, 'staff', 'Here is the answer');
  expect(await outcomeOf(inactive(staff.uid))).toBe('done');
});

it('what waits is listed for one chart alone', async () => {
  const { organizationId, staff, chartId } = between;
  const rows = async (about: string | null) => {
    const asked = { organizationId, staffId: staff.uid, chartId: about, after: null };
    return resultOf(await callFunction('listWaiting', asked, superAdmin))['rows'];
  };
  expect(await rows(chartId)).toMatchObject([{ id: conversationId }]);
  expect(await rows(otherChartId)).toEqual([]);
  expect(await rows(null)).toHaveLength(1);
});
