import assert from 'node:assert/strict';
import { marksPace } from '@my-messages/domain/conversation/sending';
import { parseConversation, type Conversation } from '@my-messages/domain/documents/conversation';
import { collectionPath, conversationPath } from '@my-messages/domain/paths';
import type { WaitingPlace, WaitingRow } from '@my-messages/domain/callables';
import { dueAt, usuallyAnsweredBy } from '@my-messages/domain/response/promise';
import { urgentKind } from '@my-messages/domain/safety/urgent-kind';
import { DAY, dayIn } from '@my-messages/domain/response/clock';
import type { Side } from '@my-messages/domain/side';
import { Timestamp } from 'firebase-admin/firestore';
import { adminFirestore } from '../../tests/support/admin';
import { callFunction, resultOf } from '../../tests/support/call-function';
import type { Person } from '../../tests/support/clinic';
import { newId } from '../../tests/support/conversation';
import { eventually } from '../../tests/support/eventually';
import { reply, startConversation } from '../../web/src/data/commands/send-message';
import { DataError } from '../../web/src/data/errors/data-error';
import { waiting } from '../../web/src/data/entities/conversations';
import type { Step, Waits } from './course';
import { promisedBy } from './promised-by';
import { CALENDAR, RESPONSE_DAYS, type Arrival, type Gone, type Plan } from './plan';
import type { WeekClinic } from './week-clinic';

/** Whether the server is to mark a message as urgent. What the phrases find is measured elsewhere. */
export const isMarked = ({ body }: Arrival): boolean => urgentKind(body) !== null;

/** What was looked at in a week. */
export interface Seen {
  /** How often it was looked whether somebody who waits has somebody who may answer. */
  owners: number;
  /** How often a wait was found to be past what was promised; each was marked. */
  past: number;
  /** Of the messages that were sent, those of each side. */
  sent: { portal: number; staff: number };
  handedOver: number;
}

const LOOK_EVERY = 60 * 60_000;

/**
 * Lives through a week step by step: each is done by the app's own code under the real rules, or by the callables, and
 * what is stored then is held against the course. Throws where anything is otherwise.
 */
export class Living {
  readonly seen: Seen = { owners: 0, past: 0, sent: { portal: 0, staff: 0 }, handedOver: 0 };
  /** In which conversation a patient writes, and with whom that is. */
  readonly #with = new Map<number, { readonly id: string; readonly staff: number }>();
  #lookedAt = 0;

  constructor(
    private readonly clinic: WeekClinic,
    private readonly plan: Plan,
  ) {}

  /** `nowWaiting` are those who wait after the step. */
  async step(step: Step, nowWaiting: readonly Waits[]): Promise<void> {
    switch (step.kind) {
      case 'arrives':
        await this.#send(step.arrival, step.owner);
        break;
      case 'opens':
        assert.equal((await this.#first(step.staff))?.id, this.#conversationOf(step.waits.patient));
        break;
      case 'answers':
        await this.#answer(step.staff, step.waits);
        break;
      case 'away':
        await this.#goesAway(step.gone);
        break;
      case 'leaves':
        await this.#leaves(step.gone);
        break;
    }
    const isGone = step.kind === 'away' || step.kind === 'leaves';
    if (!isGone && step.at - this.#lookedAt < LOOK_EVERY) return;
    this.#lookedAt = step.at;
    await this.#look(step.at, nowWaiting);
  }

  async #send(arrival: Arrival, owner: number): Promise<void> {
    const { patient, body } = arrival;
    const { organizationId } = this.clinic;
    const messageId = newId();
    const there = this.#with.get(patient);
    const goesOn = there?.staff === owner ? there : null;
    const id = goesOn?.id ?? newId();
    const about = await this.clinic.about(patient, owner);
    const outcome = await this.clinic.inAppOf(patient, async (viewer) =>
      goesOn === null
        ? await startConversation(viewer, { ...about, conversationId: id, messageId, body })
        : await reply(viewer, await this.#toWriteIn(id, 'portal'), { messageId, body }),
    );
    assert.equal(outcome, 'sent');
    this.#with.set(patient, { id, staff: owner });
    this.seen.sent.portal += 1;
    if (!isMarked(arrival)) return;
    const path = conversationPath(organizationId, id);
    await eventually(
      'it is urgent',
      async () => (await adminFirestore().doc(path).get()).get('urgency.open') === true,
    );
  }

  /** Whom a staff member's list of those who wait has first. */
  async #first(staff: number): Promise<Conversation | undefined> {
    const list = waiting(this.clinic.staffViewer(staff));
    // The SDK takes a busy emulator for one that is gone after ten seconds; in the app one tries again.
    const page = await eventually('the list', () =>
      list.after(undefined).catch((error: unknown) => {
        if (error instanceof DataError && error.kind === 'offline') return null;
        throw error;
      }),
    );
    return page.rows[0];
  }

  async #answer(staff: number, { patient }: Waits): Promise<void> {
    const conversation = await this.#toWriteIn(this.#conversationOf(patient), 'staff');
    const answer = { messageId: newId(), body: 'Thank you for telling us. This is what to do.' };
    assert.equal(await reply(this.clinic.staffViewer(staff), conversation, answer), 'sent');
    this.seen.sent.staff += 1;
  }

  /** By themselves, to who answers for them, from the day on which the emulators are. */
  async #goesAway({ staff, to }: Gone): Promise<void> {
    const person = this.#person(staff);
    const days = {
      from: dayIn(Date.now() - DAY, CALENDAR.timeZone),
      until: dayIn(Date.now() + DAY, CALENDAR.timeZone),
    };
    await this.#administer(person, {
      ...{ kind: 'away', uid: person.uid, away: { ...days, coverId: this.#person(to).uid } },
    });
    assert.ok((await this.#listed(staff)).every(({ owner }) => owner === 'away'));
    await this.#handAll(person, staff, to);
  }

  /** A Super Admin gives away what waits for them, and only then can make them inactive. */
  async #leaves({ staff, to }: Gone): Promise<void> {
    const { uid } = this.#person(staff);
    const inactive = { kind: 'activity', uid, active: false };
    const waitsForThem = (await this.#listed(staff)).length > 0;
    if (waitsForThem) await this.#administer(this.clinic.admin, inactive, 'waiting');
    await this.#handAll(this.clinic.admin, staff, to);
    await this.#administer(this.clinic.admin, inactive);
  }

  async #handAll(by: Person, staff: number, to: number): Promise<void> {
    const { organizationId } = this.clinic;
    for (const { id } of await this.#listed(staff)) {
      const handed = await callFunction(
        'handOver',
        { organizationId, conversationId: id, toId: this.#person(to).uid },
        by,
      );
      assert.equal(resultOf(handed).outcome, 'done');
      for (const [patient, there] of this.#with)
        if (there.id === id) this.#with.set(patient, { id, staff: to });
      this.seen.handedOver += 1;
      await this.#listed(null);
    }
    assert.deepEqual(await this.#listed(staff), []);
  }

  async #administer(by: Person, change: object, expected = 'done'): Promise<void> {
    const { organizationId } = this.clinic;
    assert.equal(
      resultOf(await callFunction('administer', { organizationId, change }, by)).outcome,
      expected,
    );
  }

  /** Who waits, as Super Admins read it; of one staff member, or of all. Each has somebody who may answer. */
  async #listed(staff: number | null): Promise<readonly WaitingRow[]> {
    const staffId = staff === null ? null : this.#person(staff).uid;
    const rows = new Map<string, WaitingRow>();
    let after: WaitingPlace | null = null;
    do {
      const request = { organizationId: this.clinic.organizationId, staffId, after };
      const page = resultOf(await callFunction('listWaiting', request, this.clinic.admin)) as unknown as {
        readonly rows: readonly WaitingRow[];
        readonly next: WaitingPlace | null;
      };
      for (const row of page.rows) rows.set(row.id, row);
      after = page.next;
    } while (after !== null);
    for (const { owner } of rows.values()) assert.notEqual(owner, 'cannot-answer');
    this.seen.owners += rows.size;
    return [...rows.values()];
  }

  /** Who waits by what is stored, since when, for whom, and how it is marked, is who waits in the course. */
  async #look(now: number, nowWaiting: readonly Waits[]): Promise<void> {
    const listed = await this.#listed(null);
    const expected = nowWaiting.map(({ patient }) => this.#conversationOf(patient));
    assert.deepEqual(listed.map(({ id }) => id).sort(), expected.sort());
    const stored = new Map((await this.#storedWaiting()).map((each) => [each.id, each]));
    for (const { patient, arrivals } of nowWaiting) {
      const conversation = stored.get(this.#conversationOf(patient));
      assert.equal(conversation?.staffId, this.#person(this.plan.ownerAt(patient, now)).uid);
      assert.equal(conversation.urgency.open, arrivals.some(isMarked));
      const [{ at: since }] = arrivals;
      const isPast = promisedBy(since) < now;
      const due = dueAt(CALENDAR, usuallyAnsweredBy(CALENDAR, since, RESPONSE_DAYS), now);
      assert.equal(due === 'past', isPast);
      this.seen.past += Number(isPast);
    }
  }

  async #storedWaiting(): Promise<readonly Conversation[]> {
    const all = adminFirestore().collection(collectionPath(this.clinic.organizationId, 'conversations'));
    const { docs } = await all.where('waitingSince', '>', Timestamp.fromMillis(0)).get();
    return docs.map((each) => parseConversation(each.id, each.data()));
  }

  async #stored(id: string): Promise<Conversation> {
    const path = conversationPath(this.clinic.organizationId, id);
    return parseConversation(id, (await adminFirestore().doc(path).get()).data());
  }

  /** A conversation before a message of a side. A week goes by in minutes: what marks the pace was written long ago. */
  async #toWriteIn(id: string, side: Side): Promise<Conversation> {
    const conversation = await this.#stored(id);
    if (!marksPace(conversation[side].sent + 1)) return conversation;
    const path = conversationPath(this.clinic.organizationId, id);
    await adminFirestore()
      .doc(path)
      .update({ [`${side}.paceAt`]: Timestamp.fromMillis(Date.now() - DAY) });
    return conversation;
  }

  #conversationOf(patient: number): string {
    const there = this.#with.get(patient);
    if (there === undefined) throw new Error('nobody has written there yet');
    return there.id;
  }

  #person(staff: number): Person {
    const person = this.clinic.staff[staff];
    if (person === undefined) throw new Error('there is nobody with this number');
    return person;
  }
}
