import { AUDIT_ACTIONS, type AuditAction } from '@my-messages/domain/documents/audit-event';
import { isDocumentId } from '@my-messages/domain/paths';
import type { AuditWanted } from '../../../data/entities/admin';

/** The filters as they stand in the page's address: ids and days, no names. Null is no filter. */
export interface AuditAddress {
  readonly who: string | null;
  readonly what: AuditAction | null;
  readonly chart: string | null;
  /** The first and the last day, as a date field writes them: 2026-01-31. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTERS: AuditAddress = { who: null, what: null, chart: null, from: null, to: null };

/** What cannot be a filter counts as none. */
export function readAuditAddress(search: URLSearchParams): AuditAddress {
  const what = search.get('what');
  return {
    who: id(search.get('who')),
    chart: id(search.get('chart')),
    what: AUDIT_ACTIONS.find((action) => action === what) ?? null,
    from: day(search.get('from')),
    to: day(search.get('to')),
  };
}

export function writeAuditAddress(address: AuditAddress): Record<string, string> {
  return Object.fromEntries(
    Object.entries(address).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Whether the last day is before the first: then nothing can be wanted. */
export function isBackwards({ from, to }: AuditAddress): boolean {
  return from !== null && to !== null && to < from;
}

/** Days are the reader's own, from the first's midnight up to the midnight after the last. */
export function auditWanted(address: AuditAddress): AuditWanted {
  const { who, what, chart, from, to } = address;
  return { actorId: who, action: what, chartId: chart, from: midnight(from, 0), until: midnight(to, 1) };
}

function midnight(written: string | null, daysLater: number): Date | null {
  if (written === null) return null;
  const date = new Date(`${written}T00:00`);
  // By the calendar: a day with a change of the clocks is no 24 hours.
  date.setDate(date.getDate() + daysLater);
  return date;
}

const id = (written: string | null) => (written !== null && isDocumentId(written) ? written : null);

function day(written: string | null): string | null {
  if (written === null || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  return Number.isNaN(Date.parse(`${written}T00:00`)) ? null : written;
}
