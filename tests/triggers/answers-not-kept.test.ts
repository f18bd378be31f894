import type { Callables } from '@my-messages/domain/callables';
import { describe, expect, it } from 'vitest';
import { callFunction, functionAddress } from '../support/call-function';

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
  noteDownload: true,
  endSessions: true,
  sendTestMail: true,
  reportError: true,
};

describe.each(Object.keys(CALLABLES) as (keyof Callables)[])('an answer of %s', (name) => {
  it('is kept by nobody on its way', async () => {
    expect((await callFunction(name, {})).cacheControl).toBe('no-store');
  });

  it.each(['OPTIONS', 'POST'])('is given to no other site, asked by %s', async (method) => {
    const { headers } = await fetch(functionAddress(name), {
      method,
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
        'content-type': 'application/json',
      },
      ...(method === 'POST' && { body: JSON.stringify({ data: {} }) }),
    });
    expect([...headers.keys()].filter((header) => header.startsWith('access-control-'))).toEqual([]);
  });
});
