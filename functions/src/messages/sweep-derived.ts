/**
 * Every five minutes. Looks, in all clinics at once, whether everything that follows from the messages is there, and
 * makes what is not: events get lost, and documents are deleted by hand. It watches the conversations that moved since
 * its last look, and the totals that were counted a day ago; where nothing did and none was, it costs the same for any
 * number of clinics. It writes what is missing, how far it has come (`sweeps/derived`), and once an hour the same for
 * each clinic to see. Twice is harmless: what it does are the steps of the events themselves.
 */
import type { DerivedSweep } from '@my-messages/domain/documents/derived-sweep';
import { memberPath } from '@my-messages/domain/paths';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { firstSweep, isToBeTold, lookOf, totalsOf, withFailed } from './core/derived-sweep';
import { logFailure, logInfo } from '../platform/log';
import { readMember } from '../platform/store/records';
import {
  conversationAt,
  conversationsMovedSince,
  totalsCountedWithin,
  type StoredInOrganization,
} from './store/derived-check';
import { readDerivedSweep, recordDerivedSweep, tellOrganizations } from './store/derived-sweep';
import { guardedAlone } from '../problems/guarded';
import { recount } from '../unread/recount';
import { checkConversation, TRIGGER } from './check-conversation';

/**
 * So many totals are counted anew each time, though nothing moved: a lost event of reading leaves no mark. That is
 * 28,800 a day: up to so many are each counted about once a day, and N of them every N / 28,800 days.
 */
export const MOST_TOTALS = 100;

/** A look that takes longer goes on with the next run: this one must end before it is ended. */
const LOOK_MILLISECONDS = 3 * 60_000;

export const sweepDerived = onSchedule(
  { schedule: 'every 5 minutes', concurrency: 1, maxInstances: 1, timeoutSeconds: 290 },
  async () => {
    const now = Date.now();
    let sweep = (await readDerivedSweep()) ?? firstSweep(now);
    for (const part of [comeBack, look, countAnew, tell]) {
      try {
        sweep = await part(sweep, now);
      } catch (error) {
        // It stays where it was, and holds none of the others.
        logFailure('check failed', { part: part.name }, error);
      }
    }
    await recordDerivedSweep(sweep);
    logInfo('messages swept', { failed: Object.keys(sweep.failed).length });
  },
);

/** Tries again what failed before. */
async function comeBack(sweep: DerivedSweep, now: number): Promise<DerivedSweep> {
  const { until } = lookOf(sweep, now);
  const checked = await Promise.all(
    Object.entries(sweep.failed).map(async ([path, since]) => {
      const conversation = await conversationAt(path, since);
      return conversation && (await checkConversation(conversation, { from: since, until }));
    }),
  );
  return { ...sweep, failed: withFailed({}, checked) ?? sweep.failed };
}

/** Looks at what moved. It goes past what failed only with that remembered. */
async function look(sweep: DerivedSweep, now: number): Promise<DerivedSweep> {
  const { position: start, ...window } = lookOf(sweep, now);
  let position = start;
  let { failed } = sweep;
  const paused = () => ({ ...sweep, at: now, look: { position, until: window.until }, failed });
  for await (const page of conversationsMovedSince(start)) {
    const checked = await Promise.all(page.map((each) => checkConversation(each, window)));
    const remembered = withFailed(failed, checked);
    if (remembered === null) return paused();
    failed = remembered;
    position = page.at(-1)?.at ?? position;
    if (Date.now() - now >= LOOK_MILLISECONDS) return paused();
  }
  return { ...sweep, at: now, until: window.until, look: null, failed };
}

/** Counts anew the totals that were counted longest ago. What fails comes again with the next round. */
async function countAnew(sweep: DerivedSweep, now: number): Promise<DerivedSweep> {
  const round = totalsOf(sweep, now);
  const due = await totalsCountedWithin(round, MOST_TOTALS);
  await Promise.all(due.map((each) => countTotals(each, now)));
  const last = due.length < MOST_TOTALS ? undefined : due.at(-1);
  return { ...sweep, totals: last === undefined ? null : { ...round, position: last.at } };
}

async function countTotals({ organizationId, id: uid }: StoredInOrganization, now: number): Promise<void> {
  const target = memberPath(organizationId, uid);
  await guardedAlone({ trigger: TRIGGER, organizationId, target, since: now }, async () => {
    const member = await readMember(organizationId, uid);
    return member === null ? {} : { totals: () => recount(organizationId, { uid, side: member.kind }) };
  });
}

/** Lets the clinics see when they were looked at; this alone grows with their number. */
async function tell(sweep: DerivedSweep, now: number): Promise<DerivedSweep> {
  if (!isToBeTold(sweep, now)) return sweep;
  await tellOrganizations(sweep);
  return { ...sweep, toldAt: now };
}
