import type { Chart } from '@my-messages/domain/documents/chart';
import type { Connection } from '@my-messages/domain/documents/connection';
import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import type { Refusal } from '@my-messages/domain/policy/may-message';
import type { DataError } from '../../data/errors/data-error';
import type { More } from '../../data/live/use-more';

/** What "Regarding" offers. */
interface ChartChoice {
  readonly id: string;
  readonly label: string;
  readonly locationId: string;
  /** It takes no new messages. */
  readonly closed: boolean;
}

/** Somebody whom "Recipient" shows. */
export interface Recipient {
  readonly uid: string;
  readonly name: string;
  /** Title or relationship. */
  readonly note: string;
  /** Why they cannot be written to; null when they can. */
  readonly refusal: Refusal | null;
  /** What the message is sent between and about. */
  readonly parties: {
    readonly chart: Chart;
    readonly connection: Connection;
    readonly staff: StaffCard;
  };
}

/** Finding among charts that are too many to list. */
export interface FindChart {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What to know about those that are offered. */
  readonly hint: string | null;
}

/** What there is to choose from, for either side. */
export interface Choices {
  /** Undefined while they are being loaded. */
  readonly charts: readonly ChartChoice[] | undefined;
  readonly chosen: ChartChoice | null;
  /** Null where all charts are offered. */
  readonly findChart: FindChart | null;
  /** True where the list has room for no more charts than are offered. */
  readonly full: boolean;
  /** Why nobody can be written to about the chosen chart. */
  readonly refusal: Refusal | null;
  /** Undefined while they are being loaded, or no chart is chosen. */
  readonly recipients: readonly Recipient[] | undefined;
  /** The way to further recipients; null where all are there. */
  readonly moreRecipients: More | null;
  readonly error: DataError | null;
  readonly retry: () => void;
}
