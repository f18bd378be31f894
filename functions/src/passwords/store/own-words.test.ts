import { organizationDoc, portalMemberDoc, staffMemberDoc } from '@my-messages/domain/testing/documents';
import { beforeEach, expect, it, vi } from 'vitest';
import { textsAbout } from './own-words';

const stored = vi.hoisted(() => new Map<string, unknown>());
const accountAddress = vi.hoisted(() => vi.fn());
vi.mock('../../platform/store/accounts', () => ({ accountAddress }));
vi.mock('../../platform/store/admin-app', () => ({
  firestore: () => ({
    doc: (path: string) => ({
      get: () => {
        const data = stored.get(path);
        if (data instanceof Error) return Promise.reject(data);
        return Promise.resolve({ exists: data !== undefined, id: path, data: () => data });
      },
    }),
  }),
}));

beforeEach(() => {
  stored.clear();
  stored.set('users/ana', { organizationIds: ['lakeside', 'riverbank'] });
  stored.set('organizations/lakeside', organizationDoc({ name: 'Lakeside Clinic' }));
  stored.set('organizations/lakeside/members/ana', portalMemberDoc({ displayName: 'Ana Lindqvist' }));
  stored.set('organizations/riverbank', organizationDoc({ name: 'Riverbank Surgery' }));
  stored.set('organizations/riverbank/members/ana', staffMemberDoc({ displayName: 'Nurse Ana' }));
  accountAddress.mockResolvedValue({ email: 'ana@example.com' });
});

it('are the address, and of each clinic its name and theirs', async () => {
  expect(await textsAbout('ana')).toEqual([
    'ana@example.com',
    'Lakeside Clinic',
    'Ana Lindqvist',
    'Riverbank Surgery',
    'Nurse Ana',
  ]);
});

it('are those that are there', async () => {
  stored.delete('organizations/riverbank');
  stored.set('organizations/lakeside/members/ana', { displayName: 5 });
  expect(await textsAbout('ana')).toEqual(['ana@example.com', 'Lakeside Clinic', 'Nurse Ana']);
  accountAddress.mockResolvedValue(null);
  stored.delete('users/ana');
  expect(await textsAbout('ana')).toEqual([]);
});

it('are asked for again where they could not be read', async () => {
  stored.set('organizations/lakeside', new Error('unavailable'));
  await expect(textsAbout('ana')).rejects.toThrow('unavailable');
});
