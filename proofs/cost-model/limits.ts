import * as v from 'valibot';
import { SWEEP_CONNECTIONS } from '../../functions/src/mail/mail-transport';
import { onMailQueued } from '../../functions/src/mail/on-mail-queued';
import { SWEEP_MILLISECONDS } from '../../functions/src/mail/sweep-mail';
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
const DUE_TIMES_PER_NOTIFICATION = 4;
const DUE_TIMES_PER_DIGEST = 5;

/** In the order in which they are met. */
export function limits(a: Assumed, indexes: Indexes): readonly Limit[] {
  /** Of one portal user, in the busiest minutes. */
  const perSecond = (perMonth: number) =>
    (perMonth * a.peakOverMean) / (a.workdaysPerMonth * a.hoursPerWorkday * 3600);
  const messages = perSecond(a.messagesPerUserMonth);
  const told = messages * a.notificationsPerMessage;
  const mails = told * a.staffShare;
  const digests = perSecond((a.digestsPerStaffDay * a.workdaysPerMonth) / a.usersPerStaff);
  const triedSeconds = mails * a.secondsPerMail + (told - mails + digests) * a.secondsPerInvocation;
  const dueTimes = told * DUE_TIMES_PER_NOTIFICATION + digests * DUE_TIMES_PER_DIGEST;
  /** The digests of an hour are due at once: the sweep sends so many a second until they are gone. */
  const swept = SWEEP_CONNECTIONS / a.secondsPerMail;
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
    { name: 'the mail provider', at: Math.max(0, a.mailsPerSecond - swept) / mails, of: people },
    {
      name: 'the digests of one hour',
      // Each minute's run sends for a part of it.
      at: ((swept * 60 * SWEEP_MILLISECONDS) / 1000) * a.usersPerStaff,
      of: `${people} in one time zone`,
    },
    { name: 'the outbox', at: (concurrency * maxInstances) / triedSeconds, of: people },
    { name: 'the index of mail.delivery.dueTime', at: sequential(dueTimes), of: people },
    { name: 'the index of inboxes.asOf', at: sequential(messages * TOTALS_PER_MESSAGE), of: people },
    { name: 'the index of conversations.lastMessage.at', at: sequential(messages), of: people },
  ];
}

const outbox = v.object({ concurrency: v.number(), maxInstances: v.number() });

/** What is stored stays and is paid for each month anew; nothing else adds up. */
function monthsUntilStorage(a: Assumed, indexes: Indexes): number {
  const { total, dollars } = month(1_000_000, a, indexes);
  return (total - dollars.storage) / dollars.storage;
}
