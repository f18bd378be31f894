import { openClinic } from '../../support/clinic';
import { startConversation } from '../../support/conversation';

/** A clinic of its own with a Super Admin, in which a patient has written to a nurse; a doctor is on the care team, too. */
export async function openConversation() {
  const clinic = await openClinic();
  const superAdmin = await clinic.addAdmin('Sam Super');
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const doctor = await clinic.addStaff('Dora Doctor');
  const chartId = await clinic.addChart(patient, [staff, doctor]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff };
  const { conversationId } = await startConversation(between, 'portal', 'One');
  return { clinic, superAdmin, between, doctor, conversationId };
}
