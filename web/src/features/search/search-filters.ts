import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { SearchEntry } from '@my-messages/domain/documents/search-entry';
import { otherSide, personField } from '@my-messages/domain/side';
import type { Viewer } from '../../data/viewer';
import { dayOf } from '../../ui/when';

export const DIRECTIONS = ['any', 'from-me', 'to-me'] as const;

/** One of those that results are about, and how it is named. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What results must be, besides having the words. Days are as a date field gives them; empty for none. */
export interface SearchFilters {
  readonly direction: (typeof DIRECTIONS)[number];
  readonly person: Choice | null;
  readonly chart: Choice | null;
  readonly from: string;
  readonly until: string;
  readonly unread: boolean;
}

export const NO_FILTERS: SearchFilters = {
  direction: 'any',
  person: null,
  chart: null,
  from: '',
  until: '',
  unread: false,
};

/** How many are set; the two days are one. */
export function countFilters(filters: SearchFilters): number {
  const { direction, person, chart, from, until, unread } = filters;
  return [direction !== 'any', person !== null, chart !== null, from !== '' || until !== '', unread].filter(
    Boolean,
  ).length;
}

export function isBackwards({ from, until }: SearchFilters): boolean {
  return from !== '' && until !== '' && from > until;
}

/** The other person of a result. */
export function personId(entry: SearchEntry, viewer: Viewer): string {
  return entry[personField[otherSide(viewer.side)]];
}

/** Stands for the chart of a result, which is named in it and has no id there. */
export function chartId({ patientName, chartLabel }: SearchEntry): string {
  return `${patientName}\n${chartLabel}`;
}

/** Of when a result is: a conversation is as new as what was last in it. */
export function resultTime(entry: SearchEntry, current: Conversation | null | undefined): number {
  return entry.kind === 'conversation' ? (current?.lastMessage.at ?? entry.at) : entry.at;
}

/**
 * Whether a result is what the filters ask for; `current` is its conversation as it is now. Names and subjects are
 * from nobody and to nobody.
 */
export function passes(
  filters: SearchFilters,
  entry: SearchEntry,
  current: Conversation | null | undefined,
  viewer: Viewer,
): boolean {
  const { direction, person, chart, from, until, unread } = filters;
  if (direction !== 'any') {
    if (entry.kind !== 'message' || (entry.side === viewer.side) !== (direction === 'from-me')) return false;
  }
  if (person !== null && personId(entry, viewer) !== person.id) return false;
  if (chart !== null && chartId(entry) !== chart.id) return false;
  if (unread && current?.[viewer.side].unread !== true) return false;
  const day = dayOf(resultTime(entry, current));
  return (from === '' || day >= startOf(from)) && (until === '' || day <= startOf(until));
}

/** A day of a date field in the reader's own zone; a date alone would be read as one in UTC. */
function startOf(day: string): number {
  return new Date(`${day}T00:00`).getTime();
}
