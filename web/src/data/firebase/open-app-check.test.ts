import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isUnproven, setProven } from './app-token';
import { openAppCheck } from './open-app-check';

const { app } = vi.hoisted(() => ({ app: { firebaseApp: {} as FirebaseApp } }));
vi.mock('./app', () => app);

const SITE_KEY = '6Lc0123456789012345678901234567890123456';
const ready = vi.fn((then: () => void) => {
  then();
});
const render = vi.fn((_place: string, { callback }: { callback: () => void }) => {
  callback();
  return 1;
});
const execute = vi.fn(() => Promise.resolve('recaptcha-token'));
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  const options = { projectId: 'lakeside-portal', apiKey: 'key', appId: '1:2:web:3' };
  app.firebaseApp = initializeApp(options, crypto.randomUUID());
  vi.stubGlobal('fetch', fetched);
  setProven(false);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  document.head.replaceChildren();
  await deleteApp(app.firebaseApp);
});

/** The script that the page was given. */
const script = () => document.querySelector('script') ?? expect.fail('There is no script');

function comes() {
  vi.stubGlobal('grecaptcha', { enterprise: { ready, render, execute } });
  script().dispatchEvent(new Event('load'));
}

it('gives a token of App Check for what Google’s script gives', async () => {
  fetched.mockImplementation(() => Promise.resolve(Response.json({ token: 'app-token', ttl: '3600s' })));
  const opening = openAppCheck(SITE_KEY);
  expect(script().src).toBe(
    'https://www.google.com/recaptcha/enterprise.js?render=explicit&trustedtypes=true',
  );
  comes();
  const token = await opening;
  expect(await token()).toBe('app-token');
  expect(isUnproven()).toBe(false);
  expect(render).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ sitekey: SITE_KEY }));
  const [url, init] = fetched.mock.lastCall ?? [];
  expect(url).toBe(
    'https://content-firebaseappcheck.googleapis.com/v1/projects/lakeside-portal/apps/1:2:web:3' +
      ':exchangeRecaptchaEnterpriseToken?key=key',
  );
  expect(JSON.parse(init?.body as string)).toEqual({ recaptcha_enterprise_token: 'recaptcha-token' });
  // The SDK found the script, and fetched no other.
  expect(document.querySelectorAll('script')).toHaveLength(1);
});

it('has no token where Google gives none, and says so', async () => {
  fetched.mockImplementation(() => Promise.resolve(new Response('', { status: 403 })));
  setProven(true);
  const opening = openAppCheck(SITE_KEY);
  comes();
  const token = await opening;
  expect(await token()).toBeNull();
  expect(isUnproven()).toBe(true);
});

it('fails where the script is blocked, or another in its place', async () => {
  const blocked = openAppCheck(SITE_KEY);
  script().dispatchEvent(new Event('error'));
  await expect(blocked).rejects.toThrow('blocked');

  document.head.replaceChildren();
  const empty = openAppCheck(SITE_KEY);
  script().dispatchEvent(new Event('load'));
  await expect(empty).rejects.toThrow('blocked');
});

it('vouches for the script where a page takes no text for one', async () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  const opening = openAppCheck(SITE_KEY);
  expect(createPolicy.mock.lastCall?.[0]).toBe('app-check');
  expect(script().src).toMatch(/^https:\/\/www\.google\.com\/recaptcha\//);
  script().dispatchEvent(new Event('error'));
  await expect(opening).rejects.toThrow('blocked');
});
