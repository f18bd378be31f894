import { PENDING, type MailDoc } from '../documents/mail';
import type { DocPath, StoredTimes } from '../documents/written';
import { create, type Creation } from './document-write';

/** A mail for the outbox, under an id that the same cause always gives; the rest is added when it is written. */
export interface PlannedMail<Doc extends MailDoc = MailDoc> {
  readonly path: DocPath<MailDoc>;
  readonly mail: Unqueued<Doc>;
}

type Unqueued<Doc> = Doc extends unknown ? Omit<Doc, 'queuedAt' | 'delivery'> : never;

/** The event of a new mail has so long to come; then the sweep takes the mail up. */
const EVENT_MILLISECONDS = 2 * 60_000;

/** A mail as the outbox takes it, at `now`, in epoch milliseconds. */
export function queued({ path, mail }: PlannedMail, now: number, times: StoredTimes): Creation {
  const delivery = { ...PENDING, dueTime: times.fromMillis(now + EVENT_MILLISECONDS) };
  return create(path, { ...mail, delivery, queuedAt: times.fromMillis(now) });
}

const WINDOW_MILLISECONDS = 5 * 60 * 1000;

/**
 * The same for five minutes: part of the id of a mail that is to be sent once in that time. With an `other` id the mail is
 * another, whatever was asked for before.
 */
export function once(now: number, other?: string): string {
  const timeWindow = String(Math.floor(now / WINDOW_MILLISECONDS));
  return other === undefined ? timeWindow : `${timeWindow}_${other}`;
}
