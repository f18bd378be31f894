import type { Callables } from '@my-messages/domain/callables';
import { expect, it } from 'vitest';
import { callFunction } from '../support/call-function';

// By their types there is none that this table has not.
const CALLABLES: Readonly<Record<keyof Callables, true>> = {
  requestPasswordReset: true,
  lookAtPasswordLink: true,
  setPassword: true,
  acceptInvitation: true,
  administer: true,
  handOver: true,
  closeWait: true,
  listWaiting: true,
  listAccess: true,
  exportChart: true,
  sendTestMail: true,
  reportError: true,
};

it.each(Object.keys(CALLABLES) as (keyof Callables)[])(
  'an answer of %s is kept by nobody on its way',
  async (name) => {
    expect((await callFunction(name, {})).cacheControl).toBe('no-store');
  },
);
