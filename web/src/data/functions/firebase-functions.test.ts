import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import { CustomProvider, initializeAppCheck } from 'firebase/app-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { callFirebaseFunction } from './firebase-functions';

const { app } = vi.hoisted(() => ({ app: { firebaseApp: {} as FirebaseApp } }));
vi.mock('../firebase/app', () => app);

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  app.firebaseApp = initializeApp(
    { projectId: 'lakeside-portal', apiKey: 'key', appId: '1' },
    crypto.randomUUID(),
  );
  fetched.mockImplementation(() => Promise.resolve(Response.json({ result: { outcome: 'done' } })));
  vi.stubGlobal('fetch', fetched);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteApp(app.firebaseApp);
});

const withTokens = (getToken: () => Promise<string>) =>
  initializeAppCheck(app.firebaseApp, {
    provider: new CustomProvider({
      getToken: async () => ({ token: await getToken(), expireTimeMillis: Date.now() + 3_600_000 }),
    }),
  });

/** Calls a function, and gives the token of App Check that the request had. */
async function sent() {
  await callFirebaseFunction('requestPasswordReset', { email: 'ana@example.org' });
  return new Headers(fetched.mock.lastCall?.[1]?.headers).get('x-firebase-appcheck');
}

it('a function is called with a token of App Check, the first time already', async () => {
  withTokens(() => Promise.resolve('app-token'));
  expect(await sent()).toBe('app-token');
});

it('a function is called without one where there is none to be had', async () => {
  withTokens(() => Promise.reject(new Error('blocked')));
  expect(await sent()).toBeNull();
});

it('a function is called without one where the clinic does not use App Check', async () => {
  expect(await sent()).toBeNull();
});
