import { UNCHOSEN, USUAL_DISPLAY } from '@my-messages/domain/documents/member';
import { memberPath } from '@my-messages/domain/paths';
import { deleteField, doc, updateDoc } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

const world = rulesWorld('own-choices');
const { patient, nurse, admin, guardian } = PEOPLE;

/** In fours, which are as many as somebody can choose. */
const EVERY_HOUR = [0, 4, 8, 12, 16, 20].map((hour) => [hour, hour + 1, hour + 2, hour + 3]);

const change = (uid: string, fields: Record<string, unknown>, of = uid) =>
  updateDoc(doc(world.as(uid), memberPath(CLINIC, of)), fields);

it('staff who need a second factor choose nothing before they have entered it', async () => {
  await world.update(memberPath(CLINIC, nurse), { needsSecondFactor: true });
  const own = (secondFactor: boolean) =>
    updateDoc(doc(world.as(nurse, 0, secondFactor), memberPath(CLINIC, nurse)), { country: 'GB' });
  await refused(own(false));
  await own(true);
});

describe.each([
  ['the patient', patient],
  ['the nurse', nurse],
])('%s', (_who, uid) => {
  it('chooses where they are and when they get mail', async () => {
    await change(uid, { country: 'GB' });
    for (const email of ['none', 'daily', 'each']) await change(uid, { 'notifications.email': email });
    const quiet = { from: 23, until: 0 };
    await change(uid, { notifications: { ...UNCHOSEN.staff, quiet, timeZone: 'America/New_York' } });
    await change(uid, { 'notifications.quiet': { from: 0, until: 23 } });
    await change(uid, { 'notifications.timeZone': 'x'.repeat(64) });
    for (const digestHours of [[0], [23, 8], [8, 12, 16], ...EVERY_HOUR]) {
      await change(uid, { 'notifications.digestHours': digestHours });
    }
    await change(uid, { country: null, notifications: UNCHOSEN.portal });
    for (const dense of [false, true]) await change(uid, { display: { dense, shortcuts: !dense } });
    expect(await world.read(memberPath(CLINIC, uid))).toMatchObject({
      country: null,
      notifications: UNCHOSEN.portal,
    });
  });

  it('chooses in a tab that is older than the hours of the digest', async () => {
    await change(uid, { notifications: { email: 'daily', quiet: null, timeZone: 'Europe/Berlin' } });
  });

  it.each([
    ['a country that is none', { country: 'Atlantis' }],
    ['a country in lower case', { country: 'gb' }],
    ['a country of another type', { country: 1 }],
    ['no country at all', { country: deleteField() }],
    ['another choice', { notifications: { ...UNCHOSEN.portal, intruder: true } }],
    ['a choice that is none', { 'notifications.email': 'hourly' }],
    ['a choice of another type', { 'notifications.email': true }],
    ['no choice at all', { 'notifications.email': deleteField() }],
    ['no word of quiet hours', { 'notifications.quiet': deleteField() }],
    ['no word of a time zone', { 'notifications.timeZone': deleteField() }],
    ['a quiet hour before the first', { 'notifications.quiet': { from: -1, until: 7 } }],
    ['a quiet hour after the last', { 'notifications.quiet': { from: 7, until: 24 } }],
    ['a quiet hour after the last to begin with', { 'notifications.quiet': { from: 24, until: 7 } }],
    ['a quiet hour before the first to end with', { 'notifications.quiet': { from: 7, until: -1 } }],
    ['a part of a quiet hour', { 'notifications.quiet': { from: 7.5, until: 8 } }],
    ['a part of a quiet hour to end with', { 'notifications.quiet': { from: 7, until: 8.5 } }],
    ['a day that is quiet throughout', { 'notifications.quiet': { from: 7, until: 7 } }],
    ['half of the quiet hours', { 'notifications.quiet': { from: 7 } }],
    ['more than quiet hours', { 'notifications.quiet': { from: 7, until: 8, intruder: true } }],
    ['quiet hours of another type', { 'notifications.quiet': 'night' }],
    ['a time zone that is none', { 'notifications.timeZone': 'New York' }],
    ['a time zone without a name', { 'notifications.timeZone': '' }],
    ['a time zone that is too long', { 'notifications.timeZone': 'x'.repeat(65) }],
    ['a time zone of another type', { 'notifications.timeZone': 7 }],
    ['an hour of the digest before the first', { 'notifications.digestHours': [8, -1] }],
    ['an hour of the digest after the last', { 'notifications.digestHours': [24] }],
    ['a part of an hour of the digest', { 'notifications.digestHours': [7.5] }],
    ['an hour of the digest of another type', { 'notifications.digestHours': ['intruder'] }],
    ['no hour of the digest', { 'notifications.digestHours': [] }],
    ['five hours of the digest', { 'notifications.digestHours': [8, 10, 12, 14, 16] }],
    ['the same hour of the digest twice', { 'notifications.digestHours': [8, 13, 8] }],
    ['hours of the digest of another type', { 'notifications.digestHours': 8 }],
    ['hours of the digest that are null', { 'notifications.digestHours': null }],
    ['choices of another type', { notifications: 'none' }],
    ['another kind of screen', { display: { ...USUAL_DISPLAY, intruder: true } }],
    ['low rows of another type', { 'display.dense': 'yes' }],
    ['keys of another type', { 'display.shortcuts': 1 }],
    ['no word of rows', { 'display.dense': deleteField() }],
    ['no word of keys', { 'display.shortcuts': deleteField() }],
    ['a screen of another type', { display: 'dense' }],
    ['no screen at all', { display: deleteField() }],
  ])('does not choose %s', async (_what, fields) => {
    await refused(change(uid, fields));
  });

  it.each([
    ['the membership', { active: false }],
    ['the side', { kind: 'other' }],
    ['the name', { displayName: 'Somebody Else' }],
    ['the address', { email: 'else@example.com' }],
    ['the acceptance', { acceptedAt: 2 }],
    ['the permission to message', { canMessage: 'always' }],
    ['the role to be messaged', { availableForPortalMessages: 'always' }],
    ['a role', { superAdmin: 'always' }],
    ['the other role', { managePortalSettings: 'always' }],
    ['what no membership has', { intruder: 'x' }],
  ])('does not change %s, not even beside a choice', async (_what, fields) => {
    await refused(change(uid, fields));
    await refused(change(uid, { ...fields, country: 'GB' }));
  });

  it('chooses nothing while inactive', async () => {
    await world.update(memberPath(CLINIC, uid), { active: false });
    await refused(change(uid, { country: 'GB' }));
  });
});

it('nobody chooses for another, not even a Super Admin', async () => {
  for (const uid of [guardian, admin]) await refused(change(uid, { country: 'GB' }, patient));
});
