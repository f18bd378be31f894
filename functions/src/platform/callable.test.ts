import { DocumentError } from '@my-messages/domain/documents/document';
import { parseMember } from '@my-messages/domain/documents/member';
import { portalMemberDoc } from '@my-messages/domain/testing/documents';
import { HttpsError, type CallableRequest } from 'firebase-functions/v2/https';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { answering, callable, documentId } from './callable';

const { log, work, readMember } = vi.hoisted(() => ({ log: vi.fn(), work: vi.fn(), readMember: vi.fn() }));
vi.mock('firebase-functions/v2', () => ({ logger: { write: log } }));
vi.mock('./store/records', () => ({ readMember }));

const accept = callable(
  'acceptInvitation',
  v.object({ organizationId: documentId }),
  ({ organizationId }) => ({ organizationId }),
  work,
);
const call = (data: unknown) => {
  const token = { auth_time: Date.now() / 1000, firebase: {}, name: 'Ann Canary', email: 'ann@example.com' };
  return accept.run({ data, rawRequest: {}, auth: { uid: 'ann', token } } as unknown as CallableRequest);
};

beforeEach(() => {
  vi.resetAllMocks();
  readMember.mockResolvedValue(null);
});

it('a line of the log says which function was asked by whom, what about, and what became of it', async () => {
  const asked = { call: 'acceptInvitation', uid: 'ann', organizationId: 'clinic' };
  work.mockResolvedValueOnce({ outcome: 'missing' });
  await call({ organizationId: 'clinic' });
  expect(log).toHaveBeenCalledExactlyOnceWith({
    message: 'call answered',
    severity: 'INFO',
    ...asked,
    outcome: 'missing',
  });
  work.mockRejectedValueOnce(Object.assign(new Error('Ann Canary'), { code: 14 }));
  await expect(call({ organizationId: 'clinic' })).rejects.toMatchObject({ code: 'internal' });
  expect(log).toHaveBeenLastCalledWith({
    message: 'call failed',
    severity: 'ERROR',
    ...asked,
    error: 'Error',
    code: '14',
  });
});

it('a membership that is malformed is told by a line of the log, like all that fails', async () => {
  readMember.mockRejectedValueOnce(new DocumentError('members', 'ann', 'active'));
  await expect(call({ organizationId: 'clinic' })).rejects.toMatchObject({ code: 'internal' });
  expect(log).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ message: 'call failed', collection: 'members', field: 'active' }),
  );
});

it('a session that was ended is told so, and nothing is done', async () => {
  readMember.mockResolvedValueOnce(parseMember('ann', portalMemberDoc({ sessionsFrom: Date.now() + 1000 })));
  await expect(call({ organizationId: 'clinic' })).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(work).not.toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});

it('hands on nothing of a request that would change what all objects have', async () => {
  work.mockResolvedValueOnce({ outcome: 'done' });
  const inherited = '"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}';
  await call(JSON.parse(`{"organizationId":"clinic",${inherited}}`));
  const handedOn = work.mock.lastCall?.[1] as object;
  expect(Object.getOwnPropertyNames(handedOn)).toEqual(['organizationId']);
  expect(Object.getPrototypeOf(handedOn)).toBe(Object.prototype);
  expect({}).not.toHaveProperty('isAdmin');
  await expect(call(JSON.parse(`{${inherited}}`))).rejects.toMatchObject({ code: 'invalid-argument' });
  await expect(call({ organizationId: '__proto__' })).rejects.toMatchObject({ code: 'invalid-argument' });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const ask = (more: object, does = () => Promise.resolve({ outcome: 'done' as const })) => {
  const work = vi.fn(does);
  const call: unknown = { data: {}, rawRequest: {}, ...more };
  const answered = Promise.resolve().then(() =>
    answering('setPassword', work).run(call as CallableRequest<unknown>),
  );
  return { work, answered };
};
const app = { appId: '1:2:web:3', token: {} };

it('whoever calls is answered where the clinic does not enforce App Check', async () => {
  const { answered } = ask({});
  await expect(answered).resolves.toEqual({ outcome: 'done' });
});

it.each([
  ['what is thrown for who called is thrown', new HttpsError('not-found', 'Nothing there.'), 'not-found', []],
  [
    'anything else is told by a line of the log alone',
    Object.assign(new Error('Ann Canary'), { code: 14 }),
    'internal',
    [[{ message: 'call failed', severity: 'ERROR', call: 'setPassword', error: 'Error', code: '14' }]],
  ],
])('%s', async (_what, error, code, lines) => {
  const { answered } = ask({}, () => Promise.reject(error));
  await expect(answered).rejects.toMatchObject({ code });
  expect(log.mock.calls).toEqual(lines);
});

it('the app alone is answered where it does, before anything else is looked at', async () => {
  vi.stubEnv('ENFORCE_APP_CHECK', 'true');
  await expect(ask({ app }).answered).resolves.toEqual({ outcome: 'done' });
  const { answered, work } = ask({});
  await expect(answered).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(work).not.toHaveBeenCalled();
});
