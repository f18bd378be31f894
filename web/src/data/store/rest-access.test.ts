import { afterEach, expect, it, vi } from 'vitest';
import { lastWriter } from './last-write';
import { documentsOf, headersBy } from './rest-access';
import { restQuery } from './rest-query';

const fetched = vi.fn<typeof fetch>();

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The tokens of both requests of our own. */
async function sent(appToken: string | null) {
  fetched.mockImplementation(() => Promise.resolve(Response.json([])));
  vi.stubGlobal('fetch', fetched);
  const headers = headersBy(
    () => Promise.resolve('id-token'),
    () => Promise.resolve(appToken),
  );
  const access = { origin: 'http://127.0.0.1:1/', documents: documentsOf('demo-clinic'), headers };
  await restQuery(access)({ collection: 'a', filters: [], orderBy: [], limit: 1 }, ['body']);
  const [asked] = fetched.mock.lastCall?.slice(1) ?? [];
  await lastWriter(access)('a/b', { body: 'Half' });
  const [written] = fetched.mock.lastCall?.slice(1) ?? [];
  return [asked, written].map((init) => {
    const said = new Headers((init as RequestInit).headers);
    return [said.get('authorization'), said.get('x-firebase-appcheck')];
  });
}

it('requests of our own say who asks, and by which app where the clinic uses App Check', async () => {
  const both = ['Bearer id-token', 'app-token'];
  expect(await sent('app-token')).toEqual([both, both]);
});

it('requests of our own go out without a token of App Check where there is none', async () => {
  const alone = ['Bearer id-token', null];
  expect(await sent(null)).toEqual([alone, alone]);
});
