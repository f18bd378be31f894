import type { WaitingRow } from '@my-messages/domain/callables';
import { CHART, NURSE } from './clinic';

const MINUTE = 60_000;

/** The patient, who waits for the nurse, who cannot answer. */
export const waitingRow = (changes: Partial<WaitingRow> = {}): WaitingRow => ({
  id: 'conversation00000001',
  chartId: CHART,
  chartLabel: 'General care',
  locationId: 'main',
  patientName: 'Pat Example',
  portalUserName: 'Pat Example',
  staffId: NURSE.uid,
  staffName: NURSE.name,
  since: Date.now() - 182 * MINUTE,
  urgent: false,
  owner: 'cannot-answer',
  ...changes,
});
