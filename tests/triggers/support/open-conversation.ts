import { openClinic } from '../../support/clinic';
import { startConversation } from '../../support/conversation';

/** A clinic of its own, in which a patient has written to a nurse; a doctor is on the care team, too. */
export async function openConversation() {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const doctor = await clinic.addStaff('Dora Doctor');
  const chartId = await clinic.addChart(patient, [staff, doctor]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff };
  const { conversationId } = await startConversation(between, 'portal', 'One');
  return { clinic, between, doctor, conversationId };
}
