import { parseDerivedCheck } from '@my-messages/domain/documents/derived-check';
import { derivedCheckPath, derivedSweepPath, mailPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { eventually } from '../support/eventually';
import { runSchedule } from '../support/run-schedule';

// The functions emulator runs the schedules, as the cloud's clock would. This file comes first (vitest.emulators.config.ts):
// the emulator never again runs a schedule once another test has switched triggers off and on.

afterAll(closeAdmin);

it('sweepMail takes up a mail that is due', async () => {
  const { organizationId } = await openClinic();
  const reference = adminFirestore().doc(mailPath(`invitation_${organizationId}_nobody_1`));
  const delivery = {
    attempts: 2,
    startTime: null,
    endTime: null,
    leaseExpireTime: null,
    error: '451',
    info: null,
  };
  await reference.set({
    kind: 'invitation',
    organizationId,
    recipientId: 'nobody',
    queuedAt: Timestamp.now(),
    // Held by a try that its own event finds alive; due all the same.
    delivery: { ...delivery, state: 'PROCESSING', leaseExpireTime: inAMinute(), dueTime: inAMinute() },
  });
  await reference.update({ 'delivery.state': 'RETRY', 'delivery.dueTime': Timestamp.now() });
  await runSchedule('sweepMail');
  // On a busy machine its own event may come after all that, and be at it still.
  const ended = await eventually('the try has ended', async () => {
    const mail = await reference.get();
    return mail.get('delivery.state') === 'PROCESSING' ? null : mail;
  });
  expect(ended.get('delivery')).toMatchObject({ state: 'SUCCESS', attempts: 3 });
});

it('sweepDerived tells every clinic that it has looked', async () => {
  const clinics = [await openClinic(), await openClinic()];
  // They are told once an hour.
  await adminFirestore().doc(derivedSweepPath).delete();
  const began = Date.now();
  await runSchedule('sweepDerived');
  for (const { organizationId } of clinics) {
    const stored = await adminFirestore().doc(derivedCheckPath(organizationId)).get();
    expect(parseDerivedCheck(stored.id, stored.data()).at).toBeGreaterThanOrEqual(began);
  }
});

const inAMinute = () => Timestamp.fromMillis(Date.now() + 60_000);
