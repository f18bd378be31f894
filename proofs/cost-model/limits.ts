import * as v from 'valibot';
import { onMailQueued } from '../../functions/src/mail/on-mail-queued';
import type { Indexes } from '../indexes/index-file';
import type { Assumed } from './assumptions';
import { month, TOTALS_A_DAY } from './model';

/** What ends first when there are ever more people, and at which number; `of` what that number counts. */
export interface Limit {
  readonly name: string;
  readonly at: number;
  readonly of: string;
}

/** Writes of an index of times that one thing brings, in the collection of all clinics. */
const TOTALS_PER_MESSAGE = 2;
const DUE_TIMES_PER_MAIL = 4;

/** In the order in which they are met. */
export function limits(a: Assumed, indexes: Indexes): readonly Limit[] {
  /** Of one portal user, in the busiest minutes. */
  const perSecond = (perMonth: number) =>
    (perMonth * a.peakOverMean) / (a.workdaysPerMonth * a.hoursPerWorkday * 3600);
  const messages = perSecond(a.messagesPerUserMonth);
  const mails = messages * a.staffShare * a.mailsPerStaffMessage;
  const received = messages * (1 - a.staffShare);
  const { concurrency, maxInstances } = v.parse(outbox, onMailQueued.__endpoint);
  const sequential = (writes: number) => a.sequentialWritesPerSecond / writes;

  const people = 'portal users';
  return [
    {
      name: 'storage costs as much as all else',
      at: monthsUntilStorage(a, indexes),
      of: 'months, of a million portal users',
    },
    { name: 'totals are counted anew less than daily', at: TOTALS_A_DAY, of: 'people' },
    {
      name: 'the totals of one staff member',
      at: a.documentWritesPerSecond / (received * TOTALS_PER_MESSAGE),
      of: `${people} who write to them`,
    },
    { name: 'the mail provider', at: a.mailsPerSecond / mails, of: people },
    { name: 'the outbox', at: (concurrency * maxInstances) / a.secondsPerMail / mails, of: people },
    { name: 'the index of inboxes.asOf', at: sequential(messages * TOTALS_PER_MESSAGE), of: people },
    { name: 'the index of mail.delivery.dueTime', at: sequential(mails * DUE_TIMES_PER_MAIL), of: people },
    { name: 'the index of conversations.lastMessage.at', at: sequential(messages), of: people },
  ];
}

const outbox = v.object({ concurrency: v.number(), maxInstances: v.number() });

/** What is stored stays and is paid for each month anew; nothing else adds up. */
function monthsUntilStorage(a: Assumed, indexes: Indexes): number {
  const { total, dollars } = month(1_000_000, a, indexes);
  return (total - dollars.storage) / dollars.storage;
}
