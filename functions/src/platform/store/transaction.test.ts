import { beforeEach, expect, it, vi } from 'vitest';
import { inTransaction } from './transaction';

const runTransaction = vi.fn<(work: () => Promise<string>) => Promise<string>>();
vi.mock('./admin-app', () => ({ firestore: () => ({ runTransaction }) }));

const failure = (code: number, message: string) => Object.assign(new Error(message), { code });
const closed = failure(3, '3 INVALID_ARGUMENT: Transaction is invalid or closed.');
const work = () => Promise.resolve('done');

beforeEach(() => {
  runTransaction.mockReset().mockImplementation((given) => given());
});

it('is begun again where it was closed for the sake of another', async () => {
  runTransaction.mockRejectedValueOnce(closed).mockRejectedValueOnce(closed);
  expect(await inTransaction(work)).toBe('done');
  expect(runTransaction).toHaveBeenCalledTimes(3);
});

it('is given up after five times', async () => {
  runTransaction.mockRejectedValue(closed);
  await expect(inTransaction(work)).rejects.toBe(closed);
  expect(runTransaction).toHaveBeenCalledTimes(5);
});

it.each([
  failure(3, '3 INVALID_ARGUMENT: A document cannot be written because it exceeds the maximum size.'),
  failure(6, '6 ALREADY_EXISTS: Transaction is invalid or closed.'),
  new Error('transaction is invalid or closed'),
])('is not begun again for anything else', async (error) => {
  runTransaction.mockRejectedValueOnce(error);
  await expect(inTransaction(work)).rejects.toBe(error);
  expect(runTransaction).toHaveBeenCalledTimes(1);
});
