import { memberPath } from '@my-messages/domain/paths';
import { deleteField, doc, updateDoc } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { CLINIC, PEOPLE } from './support/clinic';
import { refused, rulesWorld } from './support/rules-world';

const world = rulesWorld('own-choices');
const { patient, nurse, admin, guardian } = PEOPLE;

const change = (uid: string, fields: Record<string, unknown>, of = uid) =>
  updateDoc(doc(world.as(uid), memberPath(CLINIC, of)), fields);

describe.each([
  ['the patient', patient],
  ['the nurse', nurse],
])('%s', (_who, uid) => {
  it('chooses where they are and whether they get mail', async () => {
    await change(uid, { country: 'GB' });
    await change(uid, { notifications: { newMessageEmail: false } });
    await change(uid, { country: null, 'notifications.newMessageEmail': true });
    expect(await world.read(memberPath(CLINIC, uid))).toMatchObject({
      country: null,
      notifications: { newMessageEmail: true },
    });
  });

  it.each([
    ['a country that is none', { country: 'Atlantis' }],
    ['a country in lower case', { country: 'gb' }],
    ['a country of another type', { country: 1 }],
    ['no country at all', { country: deleteField() }],
    ['another choice', { notifications: { newMessageEmail: true, intruder: true } }],
    ['a choice of another type', { notifications: { newMessageEmail: 'yes' } }],
    ['choices of another type', { notifications: 'none' }],
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
    ['who changed it', { changedBy: uid }],
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
