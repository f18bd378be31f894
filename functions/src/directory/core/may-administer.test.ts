import { parseMember } from '@my-messages/domain/documents/member';
import { portalMemberDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { describe, expect, it } from 'vitest';
import { mayAdminister } from './may-administer';

const settings = { kind: 'messaging', enabled: true } as const;
const directory = { kind: 'activity', uid: 'ana', active: false } as const;

const asStaff = (changes: Parameters<typeof staffMemberDoc>[0]) =>
  parseMember('admin', staffMemberDoc(changes));

describe('mayAdminister', () => {
  it('asks one role for the settings and another for all else', () => {
    const manager = asStaff({ managePortalSettings: true });
    const superAdmin = asStaff({ superAdmin: true });
    expect([mayAdminister(manager, settings), mayAdminister(manager, directory)]).toEqual([true, false]);
    expect([mayAdminister(superAdmin, settings), mayAdminister(superAdmin, directory)]).toEqual([
      false,
      true,
    ]);
  });

  it('lets staff say themselves when they are away, and of others only Super Admins', () => {
    const away = (uid: string) => ({ kind: 'away', uid, away: null }) as const;
    const plain = asStaff({});
    expect([mayAdminister(plain, away('admin')), mayAdminister(plain, away('nurse'))]).toEqual([true, false]);
    expect(mayAdminister(asStaff({ superAdmin: true }), away('nurse'))).toBe(true);
    expect(mayAdminister(asStaff({ active: false }), away('admin'))).toBe(false);
  });

  it.each([
    ['nobody', null],
    ['a portal user', parseMember('ana', portalMemberDoc())],
    ['inactive staff', asStaff({ superAdmin: true, managePortalSettings: true, active: false })],
    [
      'staff who have yet to accept',
      asStaff({ superAdmin: true, managePortalSettings: true, acceptedAt: null }),
    ],
  ])('refuses %s', (_, asker) => {
    expect([mayAdminister(asker, settings), mayAdminister(asker, directory)]).toEqual([false, false]);
  });
});
