import type { CallableRequest } from 'firebase-functions/v2/https';
import { beforeEach, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { callable, documentId } from './callable';

const { log, work } = vi.hoisted(() => ({ log: vi.fn(), work: vi.fn() }));
vi.mock('firebase-functions/v2', () => ({ logger: { write: log } }));

const accept = callable(
  'acceptInvitation',
  v.object({ organizationId: documentId }),
  ({ organizationId }) => ({ organizationId }),
  work,
);
const call = (data: unknown) => {
  const token = { auth_time: Date.now() / 1000, name: 'Ann Canary', email: 'ann@example.com' };
  return accept.run({ data, rawRequest: {}, auth: { uid: 'ann', token } } as unknown as CallableRequest);
};

beforeEach(() => {
  vi.resetAllMocks();
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
