import { afterEach, expect, it, vi } from 'vitest';
import { lastWriter, restWrite } from './last-write';
import { documentsOf } from './rest-access';
import { SERVER_TIME } from './store';

afterEach(() => {
  vi.unstubAllGlobals();
});

function lastRequest() {
  const fetched = vi.fn<typeof fetch>().mockResolvedValue(new Response());
  vi.stubGlobal('fetch', fetched);
  const write = lastWriter({
    origin: 'http://127.0.0.1:1/',
    documents: documentsOf('demo-clinic'),
    headers: () => Promise.resolve({ authorization: 'Bearer token' }),
  });
  return {
    async of(body: string) {
      await write('organizations/a/drafts/b', { body });
      return fetched.mock.lastCall;
    },
  };
}

it('says all of a document as the REST interface has it', () => {
  const fields = { body: 'Half', revision: 2, begunFor: null, to: { name: '' }, savedAt: SERVER_TIME };
  expect(restWrite('projects/x', fields)).toEqual({
    update: {
      name: 'projects/x',
      fields: {
        body: { stringValue: 'Half' },
        revision: { integerValue: '2' },
        begunFor: { nullValue: null },
        to: { mapValue: { fields: { name: { stringValue: '' } } } },
      },
    },
    updateTransforms: [{ fieldPath: 'savedAt', setToServerValue: 'REQUEST_TIME' }],
  });
  expect(() => restWrite('projects/x', { list: undefined })).toThrow(TypeError);
});

it('outlives the page where the browser lets it, and is tried all the same where it does not', async () => {
  const request = lastRequest();
  const [url, init] = (await request.of('Half')) ?? [];
  expect(url).toBe('http://127.0.0.1:1/v1/projects/demo-clinic/databases/(default)/documents:commit');
  expect(init).toMatchObject({ keepalive: true, headers: { authorization: 'Bearer token' } });
  // Bytes count, not letters: a letter takes up to four.
  const [, long] = (await request.of('é'.repeat(31_000))) ?? [];
  expect(long?.keepalive).toBe(false);
});
