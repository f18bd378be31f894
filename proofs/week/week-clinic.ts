import { parseChart } from '@my-messages/domain/documents/chart';
import { parseConnection } from '@my-messages/domain/documents/connection';
import { parseStaffCard } from '@my-messages/domain/documents/staff-card';
import type { About } from '@my-messages/domain/conversation/sending';
import { chartPath, connectionId, connectionPath, staffPath } from '@my-messages/domain/paths';
import type { Side } from '@my-messages/domain/side';
import { organizationDoc } from '@my-messages/domain/testing/documents';
import { adminFirestore } from '../../tests/support/admin';
import { openClinic, type Person } from '../../tests/support/clinic';
import { requiredVariable } from '../../tests/support/environment';
import type { Viewer } from '../../web/src/data/viewer';
import { EmulatorProject } from '../support/emulator-project';
import { storeOver } from '../support/store-over';
import { CALENDAR, RESPONSE_DAYS, type Options, type Plan } from './plan';

/** The clinic of a week in the emulators: its people, each with the app, and Super Admins. */
export interface WeekClinic {
  readonly organizationId: string;
  readonly admin: Person;
  readonly staff: readonly Person[];
  chartOf(patient: number): string;
  /** Does something in a portal user's app, which is opened for it and closed after. */
  inAppOf<Result>(patient: number, act: (viewer: Viewer) => Promise<Result>): Promise<Result>;
  /** The app of a staff member, open all the week. */
  staffViewer(each: number): Viewer;
  /** What a patient's new conversation with a staff member is about, as the clinic has it. */
  about(patient: number, staff: number): Promise<About>;
  close(): Promise<void>;
}

export async function openWeekClinic(options: Options, plan: Plan, made: () => void): Promise<WeekClinic> {
  const messaging = { ...organizationDoc().messaging, responseDays: RESPONSE_DAYS };
  const { timeZone, hours, holidays } = CALENDAR;
  const clinic = await openClinic({ timeZone, messaging: { ...messaging, hours, holidays: [...holidays] } });
  const { organizationId } = clinic;
  const admin = await clinic.addAdmin('Ada Admin');
  const staff: Person[] = [];
  for (let each = 0; each < options.staff; each += 1)
    staff.push(await clinic.addStaff(`Nurse ${String(each)}`));
  const patients: { readonly person: Person; readonly chartId: string }[] = [];
  for (let each = 0; each < options.patients; each += 1) {
    const person = await clinic.addPortalUser(`Patient ${String(each)}`);
    const team = plan.teamOf(each).map((member) => at(staff, member));
    patients.push({ person, chartId: await clinic.addChart(person, team) });
    made();
  }
  const project = await EmulatorProject.open(requiredVariable('GCLOUD_PROJECT'));
  const viewer = (side: Side, uid: string): Viewer => ({
    ...{ store: storeOver(project.as(uid)), organizationId, uid, side },
  });
  const staffViewers = staff.map(({ uid }) => viewer('staff', uid));
  const read = async <Value>(path: string, parse: (id: string, data: unknown) => Value) => {
    const stored = await adminFirestore().doc(path).get();
    return parse(stored.id, stored.data());
  };
  return {
    ...{ organizationId, admin, staff },
    chartOf: (patient) => at(patients, patient).chartId,
    async inAppOf(patient, act) {
      const { uid } = at(patients, patient).person;
      try {
        return await act(viewer('portal', uid));
      } finally {
        await project.leave(uid);
      }
    },
    staffViewer: (each) => at(staffViewers, each),
    async about(patient, member) {
      const { chartId, person } = at(patients, patient);
      const [chart, connection, card] = await Promise.all([
        read(chartPath(organizationId, chartId), parseChart),
        read(connectionPath(organizationId, connectionId(chartId, person.uid)), parseConnection),
        read(staffPath(organizationId, at(staff, member).uid), parseStaffCard),
      ]);
      return { chart, connection, staff: card, subject: 'A question', continues: null };
    },
    close: () => project.close(),
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no number ${String(index)}`);
  return item;
}
