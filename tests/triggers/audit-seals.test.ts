import { LIMITS } from '@my-messages/domain/limits';
import { auditEventPath, auditSealPath, collectionPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../ops/audit/verify';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { functionNamed } from './support/built-functions';

const OLD = Date.UTC(2026, 0, 5);
let organizationId: string;

beforeEach(async () => {
  ({ organizationId } = await openClinic());
});

afterAll(closeAdmin);

/** Lines that were recorded long ago, all in the same moment, so that only their ids are in an order. */
async function record(count: number, first = 0, recordedAt = OLD): Promise<void> {
  const batch = adminFirestore().batch();
  for (let index = first; index < first + count; index += 1) {
    const at = Timestamp.fromMillis(recordedAt);
    batch.set(line(index), {
      actorId: 'ada',
      action: 'role',
      target: `members/person${String(index)}`,
      detail: { role: 'superAdmin', given: true },
      about: { uid: `person${String(index)}`, chartId: null, conversationId: null },
      at,
      recordedAt: at,
      expiresAt: Timestamp.fromMillis(recordedAt + LIMITS.auditDays * 86_400_000),
    });
  }
  await batch.commit();
}
const line = (index: number) =>
  adminFirestore().doc(auditEventPath(organizationId, `line-${String(index).padStart(4, '0')}`));
const aSeal = (number: number) => adminFirestore().doc(auditSealPath(organizationId, number));
const sealAll = async () => (await functionNamed('sealAudit'))({ scheduleTime: '2026-01-05T12:00:00Z' });
const seals = async () =>
  (await adminFirestore().collection(collectionPath(organizationId, 'auditSeals')).orderBy('number').get())
    .docs;
const verify = (hash: string | null = null) => verifyAudit(adminFirestore(), organizationId, hash);

describe('the seals of the audit trail', () => {
  it('have every line once, as many together as fit, and go on where the last ended', async () => {
    await record(LIMITS.sealedLines + 5);
    await sealAll();
    const sizes = async () => (await seals()).map((each) => (each.get('lines') as unknown[]).length);
    expect(await sizes()).toEqual([LIMITS.sealedLines, 5]);
    await sealAll();
    expect(await sizes()).toEqual([LIMITS.sealedLines, 5]);
    await record(2, LIMITS.sealedLines + 5, OLD + 1);
    await sealAll();
    expect(await sizes()).toEqual([LIMITS.sealedLines, 5, 2]);
    expect(await verify()).toMatchObject({ seals: 3, lines: LIMITS.sealedLines + 7, broken: [] });
  });

  it('have a line that is malformed as it is, and go on', async () => {
    await record(1);
    await line(0).update({ actorId: 7 });
    await sealAll();
    expect(await verify()).toMatchObject({ seals: 1, lines: 1, broken: [] });
  });

  it('leave what was recorded just now to the next run', async () => {
    await record(1);
    await record(1, 1, Date.now());
    await sealAll();
    expect((await seals()).map((each) => each.get('lines') as unknown)).toEqual([
      [expect.stringMatching(/^line-0000 [\w-]{43}$/)],
    ]);
  });
});

describe('what was sealed', () => {
  beforeEach(async () => {
    await record(3);
    await sealAll();
    await record(3, 3, OLD + 1);
    await sealAll();
    expect(await verify()).toMatchObject({ seals: 2, lines: 6, broken: [], head: { number: 2 } });
  });

  it.each<[string, () => Promise<unknown>, RegExp[]]>([
    ['a line that is taken away', () => line(1).delete(), [/^The line line-0001 of seal 1,.* is gone\.$/]],
    [
      'a line that is changed',
      () => line(4).update({ 'detail.given': false }),
      [/^The line line-0004 of seal 2,.* is not what it was\.$/],
    ],
    [
      'a time that is changed',
      () => line(0).update({ at: Timestamp.fromMillis(OLD + 60_000) }),
      [/line-0000 .* is not what it was/],
    ],
    ['a line that is slipped in', () => record(1, 9), [/^The line line-0009 is in no seal/]],
    [
      'the first seal taken away',
      () => aSeal(1).delete(),
      [/before seal 2 is gone/, /does not go on/, /in no seal/, /in no seal/, /in no seal/],
    ],
    [
      'a seal that is changed',
      () => aSeal(2).update({ previous: 'x' }),
      [/does not go on/, /^Seal 2 is not what it was/],
    ],
  ])('shows %s', async (_what, act, expected) => {
    await act();
    const { broken } = await verify();
    expect(broken).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(broken[index]).toMatch(pattern);
    });
  });

  it('does not miss a line that is old enough to have been deleted, and misses one that is not', async () => {
    const expired = Date.now() - LIMITS.auditDays * 86_400_000;
    ({ organizationId } = await openClinic());
    for (const [index, recordedAt] of [expired - 1, expired + 86_400_000, expired + 86_400_001].entries()) {
      await record(1, index, recordedAt);
      await sealAll();
    }
    for (const index of [0, 1, 2]) await line(index).delete();
    expect((await verify()).broken).toEqual([expect.stringMatching(/^The line line-0002 of seal 3,/)]);
  });

  it('shows a chain that was made anew, by a hash that was kept elsewhere', async () => {
    const kept = (await verify()).head?.hash ?? '';
    expect((await verify(kept)).broken).toEqual([]);
    await line(0).delete();
    for (const number of [1, 2]) await aSeal(number).delete();
    await sealAll();
    expect((await verify()).broken).toEqual([]);
    expect((await verify(kept)).broken).toEqual([expect.stringMatching(/^No seal has the hash/)]);
  });
});
